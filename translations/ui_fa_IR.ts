<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">دربارهٔ این بروشور</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d14a2723; clinical=; back=</translatorcomment>
        <translation type="unfinished">ناشر: {name}</translation>
    </message>
    <message>
        <source>This translation was checked by: {names}. Date: {date}.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a862c885; clinical=; back=</translatorcomment>
        <translation type="unfinished">بررسی‌کنندهٔ این ترجمه: {names}. تاریخ: {date}.</translation>
    </message>
    <message>
        <source>Approved by: {names}.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=70fb30ec; clinical=; back=</translatorcomment>
        <translation type="unfinished">تأییدکننده: {names}.</translation>
    </message>
    <message>
        <source>This leaflet is past its review date. Please ask staff if you have questions.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7725fa05; clinical=; back=</translatorcomment>
        <translation type="unfinished">تاریخ بازبینی این بروشور گذشته است. اگر پرسشی دارید، لطفاً از کارکنان بپرسید.</translation>
    </message>
    <message>
        <source>This translation is a draft made by the kiosk&apos;s makers. Checked by: nobody yet.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f0770e39; clinical=; back=</translatorcomment>
        <translation type="unfinished">این ترجمه پیش‌نویسی است که سازندگان کیوسک تهیه کرده‌اند. بررسی‌کننده: هنوز هیچ‌کس.</translation>
    </message>
    <message>
        <source>The kiosk itself is not made by the hospital and was not approved by it. It keeps nothing about you: your choices are gone when you touch Start again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ec23ae21; clinical=; back=</translatorcomment>
        <translation type="unfinished">خود کیوسک را بیمارستان نساخته و تأیید نکرده است. کیوسک هیچ چیزی دربارهٔ شما نگه نمی‌دارد: وقتی «شروع دوباره» را لمس کنید، انتخاب‌های شما پاک می‌شود.</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Group of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b60518d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">گروه، موارد: {count}</translation>
    </message>
    <message>
        <source>Buttons at the top</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=32b9f971; clinical=; back=</translatorcomment>
        <translation type="unfinished">دکمه‌های بالا</translation>
    </message>
    <message>
        <source>Buttons at the bottom</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840f2ef4; clinical=; back=</translatorcomment>
        <translation type="unfinished">دکمه‌های پایین</translation>
    </message>
    <message>
        <source>Text of this page</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a3e34bed; clinical=; back=</translatorcomment>
        <translation type="unfinished">متن این صفحه</translation>
    </message>
    <message>
        <source>Buttons on this page</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72c9ec55; clinical=; back=</translatorcomment>
        <translation type="unfinished">دکمه‌های این صفحه</translation>
    </message>
    <message>
        <source>Items on this screen: {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6723f38b; clinical=; back=</translatorcomment>
        <translation type="unfinished">موارد این صفحه‌نمایش: {count}</translation>
    </message>
    <message>
        <source>List item, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f390a496; clinical=; back=</translatorcomment>
        <translation type="unfinished">مورد فهرست، {number} از {count}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b34f17f0; clinical=; back=</translatorcomment>
        <translation type="unfinished">عنوان</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">تصویر</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8da2c49; clinical=; back=</translatorcomment>
        <translation type="unfinished">یادداشت</translation>
    </message>
    <message>
        <source>Button, chosen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff5e623d; clinical=; back=</translatorcomment>
        <translation type="unfinished">دکمه، انتخاب‌شده</translation>
    </message>
    <message>
        <source>Button</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=707eab0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">دکمه</translation>
    </message>
    <message>
        <source>Button, chosen, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=347d9223; clinical=; back=</translatorcomment>
        <translation type="unfinished">دکمه، انتخاب‌شده، {number} از {count}</translation>
    </message>
    <message>
        <source>Button, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=26209da1; clinical=; back=</translatorcomment>
        <translation type="unfinished">دکمه، {number} از {count}</translation>
    </message>
</context>
<context>
    <name>AidsScreen</name>
    <message>
        <source>Reading aids</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27c641bb; clinical=; back=</translatorcomment>
        <translation type="unfinished">کمک به خواندن</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7248eeb; clinical=; back=</translatorcomment>
        <translation type="unfinished">معمولی</translation>
    </message>
    <message>
        <source>Wide</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=147170e7; clinical=; back=</translatorcomment>
        <translation type="unfinished">زیاد</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a9e859dd; clinical=; back=</translatorcomment>
        <translation type="unfinished">خیلی زیاد</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0db45da1; clinical=; back=</translatorcomment>
        <translation type="unfinished">فاصلهٔ سطرها</translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1140f138; clinical=; back=</translatorcomment>
        <translation type="unfinished">جمله و کلمه</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e006e2f1; clinical=; back=</translatorcomment>
        <translation type="unfinished">جمله</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=67e1bca0; clinical=; back=</translatorcomment>
        <translation type="unfinished">هیچ‌کدام</translation>
    </message>
    <message>
        <source>Mark while reading aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bef7f643; clinical=; back=</translatorcomment>
        <translation type="unfinished">مشخص کردن هنگام خواندن با صدا</translation>
    </message>
    <message>
        <source>No ruler</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=365427a1; clinical=; back=</translatorcomment>
        <translation type="unfinished">بدون خط‌کش</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b2eb0fa2; clinical=; back=</translatorcomment>
        <translation type="unfinished">خط‌کش</translation>
    </message>
    <message>
        <source>Cover other lines</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6f31d124; clinical=; back=</translatorcomment>
        <translation type="unfinished">پوشاندن سطرهای دیگر</translation>
    </message>
    <message>
        <source>Keep to the line</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=53af85ac; clinical=; back=</translatorcomment>
        <translation type="unfinished">ماندن روی سطر</translation>
    </message>
</context>
<context>
    <name>AloudScreen</name>
    <message>
        <source>People nearby can hear what you choose. Plug in headphones for privacy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a9a716d6; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطرافیان می‌توانند بشنوند چه چیزی را انتخاب می‌کنید. برای حفظ حریم خصوصی، هدفون را وصل کنید.</translation>
    </message>
    <message>
        <source>Speak it aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2087b94b; clinical=; back=</translatorcomment>
        <translation type="unfinished">خواندن با صدای بلند</translation>
    </message>
    <message>
        <source>This part is private</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c535652f; clinical=; back=</translatorcomment>
        <translation type="unfinished">این بخش خصوصی است</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=436e15f9; clinical=; back=</translatorcomment>
        <translation type="unfinished">لطفاً این را به یکی از کارکنان نشان دهید</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوش دادن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">قبلی</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">بیشتر</translation>
    </message>
</context>
<context>
    <name>ColoursScreen</name>
    <message>
        <source>Own colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00e2c4fb; clinical=; back=</translatorcomment>
        <translation type="unfinished">رنگ‌های دلخواه</translation>
    </message>
    <message>
        <source>Background</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea2b8a87; clinical=; back=</translatorcomment>
        <translation type="unfinished">رنگ زمینه</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=25e9c809; clinical=; back=</translatorcomment>
        <translation type="unfinished">رنگ متن</translation>
    </message>
    <message>
        <source>White</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3495e757; clinical=; back=</translatorcomment>
        <translation type="unfinished">سفید</translation>
    </message>
    <message>
        <source>Pale yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff52f0d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">زرد روشن</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=19dd83f1; clinical=; back=</translatorcomment>
        <translation type="unfinished">زرد</translation>
    </message>
    <message>
        <source>Pale blue</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c440e25; clinical=; back=</translatorcomment>
        <translation type="unfinished">آبی روشن</translation>
    </message>
    <message>
        <source>Pale green</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0812aa4d; clinical=; back=</translatorcomment>
        <translation type="unfinished">سبز روشن</translation>
    </message>
    <message>
        <source>Soft grey</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=087beb39; clinical=; back=</translatorcomment>
        <translation type="unfinished">خاکستری روشن</translation>
    </message>
    <message>
        <source>Black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c6cfe6e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">سیاه</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6c12f1ca; clinical=; back=</translatorcomment>
        <translation type="unfinished">آبی تیره</translation>
    </message>
</context>
<context>
    <name>ContentsScreen</name>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">آسان‌تر کردن</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=87bf2bc0; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوینده</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">تصویر</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The screen is hidden. Touch it to show it again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=381745e7; clinical=; back=</translatorcomment>
        <translation type="unfinished">صفحه‌نمایش پنهان است. برای نمایش دوباره، آن را لمس کنید.</translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=69f68950; clinical=; back=</translatorcomment>
        <translation type="unfinished">لمس</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">آسان‌تر کردن</translation>
    </message>
    <message>
        <source>Size {number}</source>
        <extracomment>The themes that are offered as letters; the calm one is with the others on its own screen. Keeps the sign behind the letter on right-to-left screens.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=26a60ac1; clinical=; back=</translatorcomment>
        <translation type="unfinished">اندازهٔ {number}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d68761cc; clinical=; back=</translatorcomment>
        <translation type="unfinished">اندازهٔ متن</translation>
    </message>
    <message>
        <source>Dark on white</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0650f57f; clinical=; back=</translatorcomment>
        <translation type="unfinished">تیره روی سفید</translation>
    </message>
    <message>
        <source>Dark on pale yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=89f75019; clinical=; back=</translatorcomment>
        <translation type="unfinished">تیره روی زرد روشن</translation>
    </message>
    <message>
        <source>White on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f8f2a522; clinical=; back=</translatorcomment>
        <translation type="unfinished">سفید روی سیاه</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b5c9b05; clinical=; back=</translatorcomment>
        <translation type="unfinished">زرد روی سیاه</translation>
    </message>
    <message>
        <source>Soft grey on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7741bbb7; clinical=; back=</translatorcomment>
        <translation type="unfinished">خاکستری روشن روی سیاه</translation>
    </message>
    <message>
        <source>Own colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00e2c4fb; clinical=; back=</translatorcomment>
        <translation type="unfinished">رنگ‌های دلخواه</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=88f20221; clinical=; back=</translatorcomment>
        <translation type="unfinished">رنگ‌ها</translation>
    </message>
    <message>
        <source>Moving pages: on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c20fcb1; clinical=; back=</translatorcomment>
        <translation type="unfinished">حرکت صفحه‌ها: روشن</translation>
    </message>
    <message>
        <source>Moving pages: off</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e1df1b2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">حرکت صفحه‌ها: خاموش</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27c641bb; clinical=; back=</translatorcomment>
        <translation type="unfinished">کمک به خواندن</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=da5bdc36; clinical=; back=</translatorcomment>
        <translation type="unfinished">پنهان کردن صفحه‌نمایش</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0bb5f27; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوینده و صدا</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">بیشتر</translation>
    </message>
    <message>
        <source>Speak every button</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=06bb329c; clinical=; back=</translatorcomment>
        <translation type="unfinished">خواندن نام هر دکمه</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=14335b76; clinical=; back=</translatorcomment>
        <translation type="unfinished">کاوش با لمس</translation>
    </message>
    <message>
        <source>Use it by ear, or take your time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5ab21260; clinical=; back=</translatorcomment>
        <translation type="unfinished">استفاده با شنیدن، یا بدون عجله</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=49fe663e; clinical=; back=</translatorcomment>
        <translation type="unfinished">بلندگو</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=86df32cf; clinical=; back=</translatorcomment>
        <translation type="unfinished">هدفون</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4c8e297; clinical=; back=</translatorcomment>
        <translation type="unfinished">حلقهٔ شنوایی</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=46124e02; clinical=; back=</translatorcomment>
        <translation type="unfinished">صدا</translation>
    </message>
</context>
<context>
    <name>EasyReadingScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوش دادن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">مکث</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76900f1b; clinical=; back=</translatorcomment>
        <translation type="unfinished">قبلی</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=14c5b3d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">به ما بگویید</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ff57a29; clinical=; back=</translatorcomment>
        <translation type="unfinished">بعدی</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Pause</source>
        <extracomment>Share of the height that captions have.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">مکث</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f72894d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">دوباره</translation>
    </message>
    <message>
        <source>This film cannot be shown. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1fb04f9e; clinical=; back=</translatorcomment>
        <translation type="unfinished">این فیلم نشان داده نمی‌شود. لطفاً از کارکنان بپرسید.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=240ab6d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f72894d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">دوباره</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb03f916; clinical=; back=</translatorcomment>
        <translation type="unfinished">جملهٔ قبلی</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=23dd62a9; clinical=; back=</translatorcomment>
        <translation type="unfinished">جملهٔ بعدی</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Start again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=962e64b7; clinical=; back=</translatorcomment>
        <translation type="unfinished">شروع دوباره</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">راهنما</translation>
    </message>
</context>
<context>
    <name>GridScreen</name>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">قبلی</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">بیشتر</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Speech is on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=32b141c2; clinical=; back=</translatorcomment>
        <translation type="unfinished">گفتار روشن است.</translation>
    </message>
    <message>
        <source>Speech is on. Swipe right for the next item. Tap twice to choose it. Bottom left corner: help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7b3f83d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">گفتار روشن است. برای مورد بعدی، انگشت را سریع به راست بکشید. برای انتخاب آن، دو بار ضربه بزنید. گوشهٔ پایین، سمت چپ: راهنما.</translation>
    </message>
    <message>
        <source>Speech is on. Press down for the next item, enter to choose it, question mark for help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=276ca845; clinical=; back=</translatorcomment>
        <translation type="unfinished">گفتار روشن است. برای مورد بعدی کلید جهت پایین، برای انتخاب آن Enter، و برای راهنما علامت سؤال را فشار دهید.</translation>
    </message>
    <message>
        <source>Speech is on. To explore by touch, hold one finger still.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8256b20; clinical=; back=</translatorcomment>
        <translation type="unfinished">گفتار روشن است. برای کاوش با لمس، یک انگشت را بی‌حرکت نگه دارید.</translation>
    </message>
    <message>
        <source>{language}. Hold still again for other languages.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e3ffbbeb; clinical=; back=</translatorcomment>
        <translation type="unfinished">{language}. برای زبان‌های دیگر، انگشت را دوباره بی‌حرکت نگه دارید.</translation>
    </message>
    <message>
        <source>For speech, hold still.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=28d0eb90; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای گفتار، انگشت را بی‌حرکت نگه دارید.</translation>
    </message>
    <message>
        <source>People nearby can hear. Plug in headphones for privacy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9abe669f; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطرافیان می‌توانند بشنوند. برای حفظ حریم خصوصی، هدفون را وصل کنید.</translation>
    </message>
    <message>
        <source>Press L to listen or pause, R to hear it again, plus or minus for the speed, zero for languages, backspace to go back, home to finish.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b9a79693; clinical=; back=</translatorcomment>
        <translation type="unfinished">کلیدها: L برای گوش دادن یا مکث، R برای شنیدن دوباره، به‌علاوه یا منها برای سرعت، صفر برای زبان‌ها، Backspace برای بازگشت، Home برای پایان.</translation>
    </message>
    <message>
        <source>Slide one finger to explore. Swipe down or up for the next or previous heading. Slide along the right edge for all items.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94c31cf7; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای کاوش، یک انگشت را روی صفحه‌نمایش حرکت دهید. برای عنوان بعدی یا قبلی، انگشت را سریع به پایین یا بالا بکشید. برای همهٔ موارد، انگشت را در امتداد لبهٔ راست حرکت دهید.</translation>
    </message>
    <message>
        <source>Top left corner: where you are.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aae73569; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوشهٔ بالا، سمت چپ: جایی که هستید.</translation>
    </message>
    <message>
        <source>Top right corner: languages.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=192ea5b4; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوشهٔ بالا، سمت راست: زبان‌ها.</translation>
    </message>
    <message>
        <source>Bottom left corner: help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=70a51059; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوشهٔ پایین، سمت چپ: راهنما.</translation>
    </message>
    <message>
        <source>Bottom right corner: listen or pause.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d70324c; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوشهٔ پایین، سمت راست: گوش دادن یا مکث.</translation>
    </message>
    <message>
        <source>You have finished. Your choices are erased.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d72a933; clinical=; back=</translatorcomment>
        <translation type="unfinished">کارتان تمام شد. انتخاب‌های شما پاک شد.</translation>
    </message>
    <message>
        <source>Touch the screen or press any key to go on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eef05104; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای ادامه، صفحه‌نمایش را لمس کنید یا یک کلید را فشار دهید.</translation>
    </message>
    <message>
        <source>After that, I need more time and Start again are at the top of the screen.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=234e56a5; clinical=; back=</translatorcomment>
        <translation type="unfinished">پس از آن، «وقت بیشتری لازم دارم» و «شروع دوباره» در بالای صفحه‌نمایش هستند.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Print this card</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dcd5bae9; clinical=; back=</translatorcomment>
        <translation type="unfinished">چاپ این کارت</translation>
    </message>
    <message>
        <source>Print in large print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=03f35863; clinical=; back=</translatorcomment>
        <translation type="unfinished">چاپ درشت</translation>
    </message>
    <message>
        <source>Copy to a memory stick</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2e48d275; clinical=; back=</translatorcomment>
        <translation type="unfinished">کپی روی حافظهٔ USB</translation>
    </message>
    <message>
        <source>The printer does not answer. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f14ad4a; clinical=; back=</translatorcomment>
        <translation type="unfinished">چاپگر پاسخ نمی‌دهد. لطفاً از کارکنان بپرسید.</translation>
    </message>
    <message>
        <source>The printer has no paper or has stopped. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=07be2ace; clinical=; back=</translatorcomment>
        <translation type="unfinished">چاپگر کاغذ ندارد یا متوقف شده است. لطفاً از کارکنان بپرسید.</translation>
    </message>
    <message>
        <source>There is no memory stick. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08551dff; clinical=; back=</translatorcomment>
        <translation type="unfinished">حافظهٔ USB نیست. لطفاً از کارکنان بپرسید.</translation>
    </message>
    <message>
        <source>The memory stick is full. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0074e5a; clinical=; back=</translatorcomment>
        <translation type="unfinished">حافظهٔ USB پر است. لطفاً از کارکنان بپرسید.</translation>
    </message>
    <message>
        <source>Nothing can be written to the memory stick. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4375c458; clinical=; back=</translatorcomment>
        <translation type="unfinished">روی حافظهٔ USB چیزی نوشته نمی‌شود. لطفاً از کارکنان بپرسید.</translation>
    </message>
    <message>
        <source>The memory stick was taken out too early. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3894bb6d; clinical=; back=</translatorcomment>
        <translation type="unfinished">حافظهٔ USB خیلی زود بیرون آورده شد. لطفاً از کارکنان بپرسید.</translation>
    </message>
    <message>
        <source>The copy could not be made. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a90fc8a7; clinical=; back=</translatorcomment>
        <translation type="unfinished">نسخه ساخته نشد. لطفاً از کارکنان بپرسید.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>What is said of how far it is: each quarter.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوش دادن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">بیشتر</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df0fe798; clinical=; back=</translatorcomment>
        <translation type="unfinished">چاپ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e21f935f; clinical=; back=</translatorcomment>
        <translation type="unfinished">کپی</translation>
    </message>
    <message>
        <source>This is what will be printed in large print. Get it at reception.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bc849e6; clinical=; back=</translatorcomment>
        <translation type="unfinished">این با چاپ درشت چاپ می‌شود. آن را از پذیرش بگیرید.</translation>
    </message>
    <message>
        <source>This card will be printed at reception. People there may see it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=806fa003; clinical=; back=</translatorcomment>
        <translation type="unfinished">این کارت در پذیرش چاپ می‌شود. کسانی که آنجا هستند ممکن است آن را ببینند.</translation>
    </message>
    <message>
        <source>Ask at reception for a memory stick. This will be copied, to read and to listen to.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7fb2b330; clinical=; back=</translatorcomment>
        <translation type="unfinished">از پذیرش حافظهٔ USB بخواهید. این برای خواندن و گوش دادن کپی می‌شود.</translation>
    </message>
    <message>
        <source>One moment, please. {percent} % is done.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f243eae8; clinical=; back=</translatorcomment>
        <translation type="unfinished">لطفاً یک لحظه صبر کنید. {percent}&#xa0;% انجام شد.</translation>
    </message>
    <message>
        <source>Done. Please go to reception.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a6749da5; clinical=; back=</translatorcomment>
        <translation type="unfinished">انجام شد. لطفاً به پذیرش بروید.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">راهنما</translation>
    </message>
    <message>
        <source>Touch Next or Back to turn the page.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d1c8cbaf; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای ورق زدن، «بعدی» یا «قبلی» را لمس کنید.</translation>
    </message>
    <message>
        <source>Touch Listen to have the page read aloud. Touch Pause to stop for a while.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ec70b44f; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای اینکه صفحه با صدای بلند خوانده شود، «گوش دادن» را لمس کنید. برای توقف کوتاه، «مکث» را لمس کنید.</translation>
    </message>
    <message>
        <source>Touch a sentence to hear it read from there.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=68276b78; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای شنیدن از یک جمله به بعد، آن جمله را لمس کنید.</translation>
    </message>
    <message>
        <source>Touch Menu to choose a part of the leaflet.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3edd11e1; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای انتخاب بخشی از بروشور، «منو» را لمس کنید.</translation>
    </message>
    <message>
        <source>Touch the globe at the top to change the language.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=287d9cf4; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای تغییر زبان، نشان کرهٔ زمین را در بالا لمس کنید.</translation>
    </message>
    <message>
        <source>Touch the letter A at the top for larger text.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e88de3b4; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای متن بزرگ‌تر، حرف A را در بالا لمس کنید.</translation>
    </message>
    <message>
        <source>Touch Menu, then Make it easier, for other colours, a slower voice or switches.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cc6a488e; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای رنگ‌های دیگر، گفتار با سرعت کمتر یا سوئیچ‌ها، «منو» و سپس «آسان‌تر کردن» را لمس کنید.</translation>
    </message>
    <message>
        <source>Make it easier can hide the screen. Touch it to show it again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3902f05f; clinical=; back=</translatorcomment>
        <translation type="unfinished">با «آسان‌تر کردن» می‌توان صفحه‌نمایش را پنهان کرد. برای نمایش دوباره، آن را لمس کنید.</translation>
    </message>
    <message>
        <source>Touch Start again when you have finished. Your choices are erased.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5937f6a0; clinical=; back=</translatorcomment>
        <translation type="unfinished">وقتی کارتان تمام شد، «شروع دوباره» را لمس کنید. انتخاب‌های شما پاک می‌شود.</translation>
    </message>
    <message>
        <source>This screen goes back to the start after {minutes} minutes without a touch.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c94ffed; clinical=; back=</translatorcomment>
        <translation type="unfinished">اگر {minutes} دقیقه کسی صفحه‌نمایش را لمس نکند، به آغاز برمی‌گردد.</translation>
    </message>
    <message>
        <source>You can also ask a member of staff. They are happy to help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7ff2d337; clinical=; back=</translatorcomment>
        <translation type="unfinished">می‌توانید از یکی از کارکنان هم بپرسید. آن‌ها با خوشحالی کمک می‌کنند.</translation>
    </message>
    <message>
        <source>How to use this screen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=057da44d; clinical=; back=</translatorcomment>
        <translation type="unfinished">نحوهٔ استفاده از این صفحه‌نمایش</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I use British Sign Language. Please call an interpreter.</source>
        <extracomment>For staff alone, so in English alone (Equality Act 2010; GOV.UK migrant health guide).</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=372de0e2; clinical=; back=</translatorcomment>
        <translation type="unfinished">من از زبان اشارهٔ بریتانیایی (BSL) استفاده می‌کنم. لطفاً مترجم خبر کنید.</translation>
    </message>
</context>
<context>
    <name>InterpreterScreen</name>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">بازگشت</translation>
    </message>
</context>
<context>
    <name>LanguagesScreen</name>
    <message>
        <source>My language is not here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2dd458d3; clinical=; back=</translatorcomment>
        <translation type="unfinished">زبان من اینجا نیست</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8e2d0664; clinical=; back=</translatorcomment>
        <translation type="unfinished">انتخاب زبان</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Hear them all</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f40da519; clinical=; back=</translatorcomment>
        <translation type="unfinished">شنیدن همهٔ زبان‌ها</translation>
    </message>
</context>
<context>
    <name>LeafletsScreen</name>
    <message>
        <source>Choose a leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1f20a860; clinical=; back=</translatorcomment>
        <translation type="unfinished">انتخاب بروشور</translation>
    </message>
</context>
<context>
    <name>LoopScreen</name>
    <message>
        <source>The sound is on the loop.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb8b07a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">صدا از حلقهٔ شنوایی پخش می‌شود.</translation>
    </message>
    <message>
        <source>Can you hear this clearly?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c211ac0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">آیا این را واضح می‌شنوید؟</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4c8e297; clinical=; back=</translatorcomment>
        <translation type="unfinished">حلقهٔ شنوایی</translation>
    </message>
    <message>
        <source>Read instead</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c7f0013a; clinical=; back=</translatorcomment>
        <translation type="unfinished">به‌جای آن، خواندن</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=631a3533; clinical=; back=</translatorcomment>
        <translation type="unfinished">صدای بیشتر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=85a39ab3; clinical=; back=</translatorcomment>
        <translation type="unfinished">بله</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Information for patients. {publisher}</source>
        <extracomment>How long each language&apos;s welcome stands out, ms. After a touch they stand still for so long: somebody reads below (WCAG 2.2.2), ms. On a screen lower than this, in lines at the floor size, the publisher&apos;s line gives way to buttons.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=55bc741c; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطلاعات برای بیماران. {publisher}</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>A hearing loop</source>
        <extracomment>Takes a context and English words; named ``translate`` where it is called, so that lupdate finds the words.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=83a32928; clinical=; back=</translatorcomment>
        <translation type="unfinished">حلقهٔ شنوایی</translation>
    </message>
    <message>
        <source>Someone to come along</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=469cfa6d; clinical=; back=</translatorcomment>
        <translation type="unfinished">کسی که همراهم بیاید</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b6fc2d5d; clinical=; back=</translatorcomment>
        <translation type="unfinished">مترجم شفاهی</translation>
    </message>
    <message>
        <source>A British Sign Language interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f0b3c61f; clinical=; back=</translatorcomment>
        <translation type="unfinished">مترجم زبان اشارهٔ بریتانیایی (BSL)</translation>
    </message>
    <message>
        <source>Information in Easy Read</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8fd2b182; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطلاعات به شکل متن آسان‌خوان</translation>
    </message>
    <message>
        <source>Information in large print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0a8cbb2b; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطلاعات با چاپ درشت</translation>
    </message>
    <message>
        <source>Information in Braille</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9ff56ee3; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطلاعات به خط بریل</translation>
    </message>
    <message>
        <source>Information to listen to</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c74a2191; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطلاعات شنیداری</translation>
    </message>
    <message>
        <source>Staff who face me when they speak</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df881fd4; clinical=; back=</translatorcomment>
        <translation type="unfinished">کارکنانی که هنگام صحبت رو به من باشند</translation>
    </message>
    <message>
        <source>Things written down</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=77b1632f; clinical=; back=</translatorcomment>
        <translation type="unfinished">نوشتن مطالب برای من</translation>
    </message>
    <message>
        <source>Someone to fetch me when it is my turn</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2bdeb409; clinical=; back=</translatorcomment>
        <translation type="unfinished">کسی که وقتی نوبتم شد به سراغم بیاید</translation>
    </message>
    <message>
        <source>More time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d814e02; clinical=; back=</translatorcomment>
        <translation type="unfinished">وقت بیشتر</translation>
    </message>
    <message>
        <source>A lipspeaker</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840445f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">گویندهٔ بی‌صدا برای لب‌خوانی</translation>
    </message>
    <message>
        <source>A deafblind interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27705ba2; clinical=; back=</translatorcomment>
        <translation type="unfinished">مترجم افراد ناشنوا-نابینا</translation>
    </message>
    <message>
        <source>A speech-to-text reporter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c7e906f; clinical=; back=</translatorcomment>
        <translation type="unfinished">کسی که گفته‌ها را تایپ کند</translation>
    </message>
    <message>
        <source>An advocate</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=03beb835; clinical=; back=</translatorcomment>
        <translation type="unfinished">کسی که از حق من دفاع کند</translation>
    </message>
    <message>
        <source>Emails instead of letters</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=abb9ee55; clinical=; back=</translatorcomment>
        <translation type="unfinished">ایمیل به‌جای نامه</translation>
    </message>
    <message>
        <source>Text messages instead of phone calls</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c6dc7f06; clinical=; back=</translatorcomment>
        <translation type="unfinished">پیامک به‌جای تماس تلفنی</translation>
    </message>
    <message>
        <source>A quiet place to wait</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df52aeaf; clinical=; back=</translatorcomment>
        <translation type="unfinished">جایی ساکت برای منتظر ماندن</translation>
    </message>
    <message>
        <source>Room for my assistance dog</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=86016ae5; clinical=; back=</translatorcomment>
        <translation type="unfinished">جا برای سگ دستیار من</translation>
    </message>
    <message>
        <source>Help to move, such as a hoist</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=88b27354; clinical=; back=</translatorcomment>
        <translation type="unfinished">کمک برای جابه‌جا شدن، مانند بالابر بیمار</translation>
    </message>
    <message>
        <source>This patient asks for:</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81e09cd5; clinical=; back=</translatorcomment>
        <translation type="unfinished">درخواست‌های این بیمار:</translation>
    </message>
    <message>
        <source>Nothing on this card is stored or sent. Touch Start again to erase it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=330c98e2; clinical=; back=</translatorcomment>
        <translation type="unfinished">هیچ چیز این کارت ذخیره یا فرستاده نمی‌شود. برای پاک کردن آن، «شروع دوباره» را لمس کنید.</translation>
    </message>
    <message>
        <source>I would like some help, please.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=195764e8; clinical=; back=</translatorcomment>
        <translation type="unfinished">لطفاً، کمی کمک می‌خواهم.</translation>
    </message>
    <message>
        <source>An interpreter: {language}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cfb2d57c; clinical=; back=</translatorcomment>
        <translation type="unfinished">مترجم شفاهی: {language}</translation>
    </message>
</context>
<context>
    <name>NeedsScreen</name>
    <message>
        <source>Tell us what you need</source>
        <extracomment>Needs to a page.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f5cc8539; clinical=; back=</translatorcomment>
        <translation type="unfinished">نیازتان را به ما بگویید</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوش دادن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">بیشتر</translation>
    </message>
    <message>
        <source>Show card</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=187a4210; clinical=; back=</translatorcomment>
        <translation type="unfinished">نمایش کارت</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>This translation has not been checked by a qualified translator. If you are not sure, please ask a member of staff or ask for an interpreter.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a1dea9a; clinical=; back=</translatorcomment>
        <translation type="unfinished">این ترجمه را مترجم واجد شرایط بررسی نکرده است. اگر مطمئن نیستید، از کارکنان بپرسید یا مترجم بخواهید.</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cc862370; clinical=; back=</translatorcomment>
        <translation type="unfinished">این ترجمه را مترجم واجد شرایط بررسی نکرده است.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=db903b1d; clinical=; back=</translatorcomment>
        <translation type="unfinished">اینجا صدای گوینده برای این زبان نیست. کلمه‌های مشخص‌شده خودبه‌خود جلو می‌روند. می‌توانید از یکی از کارکنان هم بپرسید.</translation>
    </message>
    <message>
        <source>Your headphones or the hearing loop are not connected. The marked words move on by themselves. Plug the headphones in, or choose another sound in Make it easier.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d098179; clinical=; back=</translatorcomment>
        <translation type="unfinished">هدفون شما یا حلقهٔ شنوایی وصل نیست. کلمه‌های مشخص‌شده خودبه‌خود جلو می‌روند. هدفون را وصل کنید، یا در «آسان‌تر کردن» صدای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The sound is not working. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3e17d060; clinical=; back=</translatorcomment>
        <translation type="unfinished">صدا کار نمی‌کند. کلمه‌های مشخص‌شده خودبه‌خود جلو می‌روند. می‌توانید از یکی از کارکنان هم بپرسید.</translation>
    </message>
    <message>
        <source>Easy Read is in English only.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8dc9f46b; clinical=; back=</translatorcomment>
        <translation type="unfinished">متن آسان‌خوان فقط به انگلیسی است.</translation>
    </message>
    <message>
        <source>Something went wrong. The kiosk has begun again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=494c5072; clinical=; back=</translatorcomment>
        <translation type="unfinished">مشکلی پیش آمد. کیوسک دوباره شروع شده است.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>On your phone</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c4b9d0b; clinical=; back=</translatorcomment>
        <translation type="unfinished">در تلفن شما</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e600f80e; clinical=; back=</translatorcomment>
        <translation type="unfinished">دوربین تلفن خود را رو به مربع بگیرید.</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">تصویر</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوش دادن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Part before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=84e84358; clinical=; back=</translatorcomment>
        <translation type="unfinished">بخش قبلی</translation>
    </message>
    <message>
        <source>Next part</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb33bf08; clinical=; back=</translatorcomment>
        <translation type="unfinished">بخش بعدی</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Practice</source>
        <extracomment>As many things to find as there are corners; more would be a task.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d3857b12; clinical=; back=</translatorcomment>
        <translation type="unfinished">تمرین</translation>
    </message>
    <message>
        <source>Practice button {number}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff1439e1; clinical=; back=</translatorcomment>
        <translation type="unfinished">دکمهٔ تمرینی {number}</translation>
    </message>
    <message>
        <source>Nothing can go wrong here.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=460116db; clinical=; back=</translatorcomment>
        <translation type="unfinished">اینجا هیچ مشکلی پیش نمی‌آید.</translation>
    </message>
    <message>
        <source>You chose number {number}. Well done.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840e60f2; clinical=; back=</translatorcomment>
        <translation type="unfinished">شمارهٔ {number} را انتخاب کردید. بسیار خوب.</translation>
    </message>
</context>
<context>
    <name>PreparedScreen</name>
    <message>
        <source>Change here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a59e0b9d; clinical=; back=</translatorcomment>
        <translation type="unfinished">تغییر در اینجا</translation>
    </message>
    <message>
        <source>A member of staff has set this screen for you.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c89b6847; clinical=; back=</translatorcomment>
        <translation type="unfinished">یکی از کارکنان این صفحه‌نمایش را برای شما تنظیم کرده است.</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوش دادن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">مکث</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">ادامه</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76900f1b; clinical=; back=</translatorcomment>
        <translation type="unfinished">قبلی</translation>
    </message>
    <message>
        <source>Menu</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=99af6606; clinical=; back=</translatorcomment>
        <translation type="unfinished">منو</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ff57a29; clinical=; back=</translatorcomment>
        <translation type="unfinished">بعدی</translation>
    </message>
</context>
<context>
    <name>SignedScreen</name>
    <message>
        <source>There is no film in British Sign Language yet. You can ask for an interpreter.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=711f738f; clinical=; back=</translatorcomment>
        <translation type="unfinished">هنوز فیلمی به زبان اشارهٔ بریتانیایی (BSL) نیست. می‌توانید مترجم شفاهی بخواهید.</translation>
    </message>
</context>
<context>
    <name>SpokenScreen</name>
    <message>
        <source>Touch your language to ask for an interpreter</source>
        <extracomment>From the start screen through the languages and all these pages it is six touches to a card.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b1bf716; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای درخواست مترجم شفاهی، زبان خود را لمس کنید</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Read the leaflet</source>
        <extracomment>Buttons for languages here; where there are more languages the last one leads to all of them. Small buttons beside each other on an upright screen, and in half of a lying one. Leaflets that are all on this screen; more are on a screen of their own.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=490b5fa6; clinical=; back=</translatorcomment>
        <translation type="unfinished">خواندن بروشور</translation>
    </message>
    <message>
        <source>Listen to the leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e50ea3c6; clinical=; back=</translatorcomment>
        <translation type="unfinished">شنیدن بروشور</translation>
    </message>
    <message>
        <source>Easy Read</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c0c8600; clinical=; back=</translatorcomment>
        <translation type="unfinished">متن آسان‌خوان</translation>
    </message>
    <message>
        <source>Tell us what you need</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f5cc8539; clinical=; back=</translatorcomment>
        <translation type="unfinished">نیازتان را به ما بگویید</translation>
    </message>
    <message>
        <source>All languages</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=acce3d0e; clinical=; back=</translatorcomment>
        <translation type="unfinished">همهٔ زبان‌ها</translation>
    </message>
    <message>
        <source>Your language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=beed0d96; clinical=; back=</translatorcomment>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">آسان‌تر کردن</translation>
    </message>
    <message>
        <source>Contents</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=437aea62; clinical=; back=</translatorcomment>
        <translation type="unfinished">فهرست مطالب</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">تصویر</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">راهنما</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d80fc5f; clinical=; back=</translatorcomment>
        <translation type="unfinished">با خود ببرید</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">بیشتر</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=739a09b3; clinical=; back=</translatorcomment>
        <translation type="unfinished">زبان اشارهٔ بریتانیایی (BSL)</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I need more time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ba4ae706; clinical=; back=</translatorcomment>
        <translation type="unfinished">وقت بیشتری لازم دارم</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=69b81bb4; clinical=; back=</translatorcomment>
        <translation type="unfinished">آیا هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>If you do not touch the screen, it will go back to the start for the next person.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76605aa8; clinical=; back=</translatorcomment>
        <translation type="unfinished">اگر صفحه‌نمایش را لمس نکنید، برای نفر بعدی به آغاز برمی‌گردد.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b0a23adb; clinical=; back=</translatorcomment>
        <translation type="unfinished">بله، هستم</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=500f7d16; clinical=; back=</translatorcomment>
        <translation type="unfinished">کارم تمام شد</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Items are named one after the other. Press the switch when you hear what you want.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97af76b9; clinical=; back=</translatorcomment>
        <translation type="unfinished">موارد یکی پس از دیگری خوانده می‌شوند. وقتی مورد دلخواه را شنیدید، سوئیچ را فشار دهید.</translation>
    </message>
    <message>
        <source>Press the first switch for the next item, the second switch to choose it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=641bcfd1; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای مورد بعدی سوئیچ اول، و برای انتخاب آن سوئیچ دوم را فشار دهید.</translation>
    </message>
    <message>
        <source>Waiting. Press the switch to go on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b79cedf; clinical=; back=</translatorcomment>
        <translation type="unfinished">در انتظار. برای ادامه، سوئیچ را فشار دهید.</translation>
    </message>
    <message>
        <source>Seconds for each item: {seconds}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=506000d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">ثانیه برای هر مورد: {seconds}</translation>
    </message>
</context>
<context>
    <name>SwitchesScreen</name>
    <message>
        <source>Switches</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3b1e802e; clinical=; back=</translatorcomment>
        <translation type="unfinished">سوئیچ‌ها</translation>
    </message>
    <message>
        <source>No switch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=07022106; clinical=; back=</translatorcomment>
        <translation type="unfinished">بدون سوئیچ</translation>
    </message>
    <message>
        <source>One switch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0ba01086; clinical=; back=</translatorcomment>
        <translation type="unfinished">یک سوئیچ</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f31dc43c; clinical=; back=</translatorcomment>
        <translation type="unfinished">دو سوئیچ</translation>
    </message>
    <message>
        <source>How many switches do you use?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bd698cb7; clinical=; back=</translatorcomment>
        <translation type="unfinished">از چند سوئیچ استفاده می‌کنید؟</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3deba4ef; clinical=; back=</translatorcomment>
        <translation type="unfinished">کوتاه‌تر</translation>
    </message>
    <message>
        <source>Longer</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4630d87b; clinical=; back=</translatorcomment>
        <translation type="unfinished">طولانی‌تر</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Skip to the leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=46da6785; clinical=; back=</translatorcomment>
        <translation type="unfinished">رفتن به بروشور</translation>
    </message>
    <message>
        <source>This copy was made by a kiosk. The hospital has not checked or approved this copy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb13e94d; clinical=; back=</translatorcomment>
        <translation type="unfinished">این نسخه را یک کیوسک ساخته است. بیمارستان این نسخه را بررسی یا تأیید نکرده است.</translation>
    </message>
</context>
<context>
    <name>TakeScreen</name>
    <message>
        <source>This kiosk cannot print or copy. Touch a format to ask a member of staff for it.</source>
        <extracomment>The leaflet&apos;s own list of formats, in its order.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2889006c; clinical=; back=</translatorcomment>
        <translation type="unfinished">این کیوسک نمی‌تواند چاپ یا کپی کند. یک قالب را لمس کنید تا آن را از کارکنان بخواهید.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c4b9d0b; clinical=; back=</translatorcomment>
        <translation type="unfinished">در تلفن شما</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d80fc5f; clinical=; back=</translatorcomment>
        <translation type="unfinished">با خود ببرید</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوش دادن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">بازگشت</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">قبلی</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">بیشتر</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Steady touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09625b77; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای دست لرزان</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d70ce38; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای دست چپ</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ee33cb76; clinical=; back=</translatorcomment>
        <translation type="unfinished">دکمه‌ها پایین‌تر</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <extracomment>How long it is offered, s.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a8283ade; clinical=; back=</translatorcomment>
        <translation type="unfinished">لغو لمس آخر</translation>
    </message>
</context>
<context>
    <name>Unplugged</name>
    <message>
        <source>The headphones are out.</source>
        <extracomment>For so long headphones can be put back and the visit goes on, s (accessibility B-06).</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4b2bb4e; clinical=; back=</translatorcomment>
        <translation type="unfinished">هدفون جدا شده است.</translation>
    </message>
    <message>
        <source>Plug them in again to go on, or touch the screen. If not, it will go back to the start for the next person.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d5f028ab; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای ادامه، آن را دوباره وصل کنید یا صفحه‌نمایش را لمس کنید. در غیر این صورت، صفحه‌نمایش برای نفر بعدی به آغاز برمی‌گردد.</translation>
    </message>
</context>
<context>
    <name>VoiceScreen</name>
    <message>
        <source>Voice and sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0bb5f27; clinical=; back=</translatorcomment>
        <translation type="unfinished">گوینده و صدا</translation>
    </message>
    <message>
        <source>Read this section</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=275b84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">پخش این بخش</translation>
    </message>
    <message>
        <source>Read it all</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d167176d; clinical=; back=</translatorcomment>
        <translation type="unfinished">پخش همه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0791ec68; clinical=; back=</translatorcomment>
        <translation type="unfinished">خواندن با صدا</translation>
    </message>
    <message>
        <source>Speed: {words} words a minute</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a71dcc1f; clinical=; back=</translatorcomment>
        <translation type="unfinished">سرعت: {words} کلمه در دقیقه</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4eda52fe; clinical=; back=</translatorcomment>
        <translation type="unfinished">آهسته‌تر</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d0160c0; clinical=; back=</translatorcomment>
        <translation type="unfinished">تندتر</translation>
    </message>
    <message>
        <source>Loudness: {step} of {steps}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e405c7da; clinical=; back=</translatorcomment>
        <translation type="unfinished">بلندی صدا: {step} از {steps}</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=87c4e2d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">صدای کمتر</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=631a3533; clinical=; back=</translatorcomment>
        <translation type="unfinished">صدای بیشتر</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Left</source>
        <extracomment>The buttons stand in this many columns, as many as there is room for. On a screen lower than this, in lines at the floor size, icons give way to the drawing.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=58eb9032; clinical=; back=</translatorcomment>
        <translation type="unfinished">چپ</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=883361d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">راست</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b05e2520; clinical=; back=</translatorcomment>
        <translation type="unfinished">بزرگ‌تر</translation>
    </message>
    <message>
        <source>Up</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=55490a4b; clinical=; back=</translatorcomment>
        <translation type="unfinished">بالا</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00417195; clinical=; back=</translatorcomment>
        <translation type="unfinished">کوچک‌تر</translation>
    </message>
    <message>
        <source>Down</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b86d11af; clinical=; back=</translatorcomment>
        <translation type="unfinished">پایین</translation>
    </message>
</context>
</TS>
