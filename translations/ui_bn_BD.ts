<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই লিফলেট সম্পর্কে</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d14a2723; clinical=; back=</translatorcomment>
        <translation type="unfinished">প্রকাশক: {name}</translation>
    </message>
    <message>
        <source>This translation was checked by: {names}. Date: {date}.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a862c885; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই অনুবাদ যাচাই করেছেন: {names}। তারিখ: {date}।</translation>
    </message>
    <message>
        <source>Approved by: {names}.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=70fb30ec; clinical=; back=</translatorcomment>
        <translation type="unfinished">অনুমোদন করেছেন: {names}।</translation>
    </message>
    <message>
        <source>This leaflet is past its review date. Please ask staff if you have questions.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7725fa05; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই লিফলেটের পর্যালোচনার তারিখ পেরিয়ে গেছে। প্রশ্ন থাকলে, অনুগ্রহ করে কর্মীদের জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This translation is a draft made by the kiosk&apos;s makers. Checked by: nobody yet.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f0770e39; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই অনুবাদটি কিয়স্কের নির্মাতাদের তৈরি একটি খসড়া। যাচাই: এখনো কেউ করেননি।</translation>
    </message>
    <message>
        <source>The kiosk itself is not made by the hospital and was not approved by it. It keeps nothing about you: your choices are gone when you touch Start again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ec23ae21; clinical=; back=</translatorcomment>
        <translation type="unfinished">কিয়স্কটি হাসপাতালের তৈরি নয় এবং হাসপাতাল এটি অনুমোদনও করেনি। এটি আপনার সম্পর্কে কিছুই রেখে দেয় না: আপনি “আবার শুরু” স্পর্শ করলে আপনার পছন্দগুলো মুছে যায়।</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Group of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b60518d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">দল, আইটেম: {count}</translation>
    </message>
    <message>
        <source>Buttons at the top</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=32b9f971; clinical=; back=</translatorcomment>
        <translation type="unfinished">উপরের বোতাম</translation>
    </message>
    <message>
        <source>Buttons at the bottom</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840f2ef4; clinical=; back=</translatorcomment>
        <translation type="unfinished">নিচের বোতাম</translation>
    </message>
    <message>
        <source>Text of this page</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a3e34bed; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই পৃষ্ঠার লেখা</translation>
    </message>
    <message>
        <source>Buttons on this page</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72c9ec55; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই পৃষ্ঠার বোতাম</translation>
    </message>
    <message>
        <source>Items on this screen: {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6723f38b; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই স্ক্রিনে মোট আইটেম: {count}</translation>
    </message>
    <message>
        <source>List item, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f390a496; clinical=; back=</translatorcomment>
        <translation type="unfinished">তালিকার আইটেম, {count}টির মধ্যে {number} নম্বর</translation>
    </message>
    <message>
        <source>Heading</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b34f17f0; clinical=; back=</translatorcomment>
        <translation type="unfinished">শিরোনাম</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">ছবি</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8da2c49; clinical=; back=</translatorcomment>
        <translation type="unfinished">নোট</translation>
    </message>
    <message>
        <source>Button, chosen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff5e623d; clinical=; back=</translatorcomment>
        <translation type="unfinished">বোতাম, বেছে নেওয়া</translation>
    </message>
    <message>
        <source>Button</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=707eab0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">বোতাম</translation>
    </message>
    <message>
        <source>Button, chosen, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=347d9223; clinical=; back=</translatorcomment>
        <translation type="unfinished">বোতাম, বেছে নেওয়া, {count}টির মধ্যে {number} নম্বর</translation>
    </message>
    <message>
        <source>Button, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=26209da1; clinical=; back=</translatorcomment>
        <translation type="unfinished">বোতাম, {count}টির মধ্যে {number} নম্বর</translation>
    </message>
</context>
<context>
    <name>AidsScreen</name>
    <message>
        <source>Reading aids</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27c641bb; clinical=; back=</translatorcomment>
        <translation type="unfinished">পড়ার সহায়তা</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7248eeb; clinical=; back=</translatorcomment>
        <translation type="unfinished">সাধারণ</translation>
    </message>
    <message>
        <source>Wide</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=147170e7; clinical=; back=</translatorcomment>
        <translation type="unfinished">বেশি</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a9e859dd; clinical=; back=</translatorcomment>
        <translation type="unfinished">খুব বেশি</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0db45da1; clinical=; back=</translatorcomment>
        <translation type="unfinished">লাইনের মাঝের ফাঁক</translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1140f138; clinical=; back=</translatorcomment>
        <translation type="unfinished">বাক্য ও শব্দ</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e006e2f1; clinical=; back=</translatorcomment>
        <translation type="unfinished">বাক্য</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=67e1bca0; clinical=; back=</translatorcomment>
        <translation type="unfinished">কিছু না</translation>
    </message>
    <message>
        <source>Mark while reading aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bef7f643; clinical=; back=</translatorcomment>
        <translation type="unfinished">পড়ে শোনানোর সময় চিহ্নিত হবে</translation>
    </message>
    <message>
        <source>No ruler</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=365427a1; clinical=; back=</translatorcomment>
        <translation type="unfinished">রুলার ছাড়া</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b2eb0fa2; clinical=; back=</translatorcomment>
        <translation type="unfinished">রুলার</translation>
    </message>
    <message>
        <source>Cover other lines</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6f31d124; clinical=; back=</translatorcomment>
        <translation type="unfinished">অন্য লাইন ঢাকুন</translation>
    </message>
    <message>
        <source>Keep to the line</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=53af85ac; clinical=; back=</translatorcomment>
        <translation type="unfinished">লাইন ধরে পড়া</translation>
    </message>
</context>
<context>
    <name>AloudScreen</name>
    <message>
        <source>People nearby can hear what you choose. Plug in headphones for privacy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a9a716d6; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনি কী বেছে নিচ্ছেন, আশেপাশের মানুষ শুনতে পারেন। গোপনীয়তার জন্য হেডফোন লাগান।</translation>
    </message>
    <message>
        <source>Speak it aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2087b94b; clinical=; back=</translatorcomment>
        <translation type="unfinished">জোরে পড়ে শোনান</translation>
    </message>
    <message>
        <source>This part is private</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c535652f; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই অংশটি ব্যক্তিগত</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=436e15f9; clinical=; back=</translatorcomment>
        <translation type="unfinished">অনুগ্রহ করে এটি কোনো কর্মীকে দেখান</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">শুনুন</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">আগের</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও</translation>
    </message>
</context>
<context>
    <name>ColoursScreen</name>
    <message>
        <source>Own colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00e2c4fb; clinical=; back=</translatorcomment>
        <translation type="unfinished">নিজের পছন্দের রং</translation>
    </message>
    <message>
        <source>Background</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea2b8a87; clinical=; back=</translatorcomment>
        <translation type="unfinished">পেছনের রং</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=25e9c809; clinical=; back=</translatorcomment>
        <translation type="unfinished">লেখার রং</translation>
    </message>
    <message>
        <source>White</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3495e757; clinical=; back=</translatorcomment>
        <translation type="unfinished">সাদা</translation>
    </message>
    <message>
        <source>Pale yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff52f0d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">হালকা হলুদ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=19dd83f1; clinical=; back=</translatorcomment>
        <translation type="unfinished">হলুদ</translation>
    </message>
    <message>
        <source>Pale blue</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c440e25; clinical=; back=</translatorcomment>
        <translation type="unfinished">হালকা নীল</translation>
    </message>
    <message>
        <source>Pale green</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0812aa4d; clinical=; back=</translatorcomment>
        <translation type="unfinished">হালকা সবুজ</translation>
    </message>
    <message>
        <source>Soft grey</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=087beb39; clinical=; back=</translatorcomment>
        <translation type="unfinished">হালকা ধূসর</translation>
    </message>
    <message>
        <source>Black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c6cfe6e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">কালো</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6c12f1ca; clinical=; back=</translatorcomment>
        <translation type="unfinished">গাঢ় নীল</translation>
    </message>
</context>
<context>
    <name>ContentsScreen</name>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">সহজ করুন</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=87bf2bc0; clinical=; back=</translatorcomment>
        <translation type="unfinished">কণ্ঠ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">ছবি</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The screen is hidden. Touch it to show it again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=381745e7; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্ক্রিনটি লুকানো আছে। আবার দেখতে স্ক্রিন স্পর্শ করুন।</translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=69f68950; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্পর্শ</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">সহজ করুন</translation>
    </message>
    <message>
        <source>Size {number}</source>
        <extracomment>The themes that are offered as letters; the calm one is with the others on its own screen. Keeps the sign behind the letter on right-to-left screens.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=26a60ac1; clinical=; back=</translatorcomment>
        <translation type="unfinished">আকার {number}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d68761cc; clinical=; back=</translatorcomment>
        <translation type="unfinished">লেখার আকার</translation>
    </message>
    <message>
        <source>Dark on white</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0650f57f; clinical=; back=</translatorcomment>
        <translation type="unfinished">সাদার উপর গাঢ়</translation>
    </message>
    <message>
        <source>Dark on pale yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=89f75019; clinical=; back=</translatorcomment>
        <translation type="unfinished">হালকা হলুদের উপর গাঢ়</translation>
    </message>
    <message>
        <source>White on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f8f2a522; clinical=; back=</translatorcomment>
        <translation type="unfinished">কালোর উপর সাদা</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b5c9b05; clinical=; back=</translatorcomment>
        <translation type="unfinished">কালোর উপর হলুদ</translation>
    </message>
    <message>
        <source>Soft grey on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7741bbb7; clinical=; back=</translatorcomment>
        <translation type="unfinished">কালোর উপর হালকা ধূসর</translation>
    </message>
    <message>
        <source>Own colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00e2c4fb; clinical=; back=</translatorcomment>
        <translation type="unfinished">নিজের পছন্দের রং</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=88f20221; clinical=; back=</translatorcomment>
        <translation type="unfinished">রং</translation>
    </message>
    <message>
        <source>Moving pages: on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c20fcb1; clinical=; back=</translatorcomment>
        <translation type="unfinished">পাতার নড়াচড়া: চালু</translation>
    </message>
    <message>
        <source>Moving pages: off</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e1df1b2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">পাতার নড়াচড়া: বন্ধ</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27c641bb; clinical=; back=</translatorcomment>
        <translation type="unfinished">পড়ার সহায়তা</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=da5bdc36; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্ক্রিন লুকান</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0bb5f27; clinical=; back=</translatorcomment>
        <translation type="unfinished">কণ্ঠ ও আওয়াজ</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও</translation>
    </message>
    <message>
        <source>Speak every button</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=06bb329c; clinical=; back=</translatorcomment>
        <translation type="unfinished">প্রতিটি বোতাম শোনান</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=14335b76; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্পর্শ করে খোঁজা</translation>
    </message>
    <message>
        <source>Use it by ear, or take your time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5ab21260; clinical=; back=</translatorcomment>
        <translation type="unfinished">শুনে ব্যবহার, অথবা সময় নিয়ে</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=49fe663e; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্পিকার</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=86df32cf; clinical=; back=</translatorcomment>
        <translation type="unfinished">হেডফোন</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4c8e297; clinical=; back=</translatorcomment>
        <translation type="unfinished">হিয়ারিং লুপ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=46124e02; clinical=; back=</translatorcomment>
        <translation type="unfinished">আওয়াজ</translation>
    </message>
</context>
<context>
    <name>EasyReadingScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">শুনুন</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">বিরতি</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76900f1b; clinical=; back=</translatorcomment>
        <translation type="unfinished">আগের</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=14c5b3d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমাদের জানান</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ff57a29; clinical=; back=</translatorcomment>
        <translation type="unfinished">পরের</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Pause</source>
        <extracomment>Share of the height that captions have.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">বিরতি</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f72894d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">আবার</translation>
    </message>
    <message>
        <source>This film cannot be shown. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1fb04f9e; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই ফিল্ম দেখানো যাচ্ছে না। অনুগ্রহ করে কর্মীকে জিজ্ঞাসা করুন।</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=240ab6d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">পাতা {page} / {pages}</translation>
    </message>
    <message>
        <source>Again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f72894d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">আবার</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb03f916; clinical=; back=</translatorcomment>
        <translation type="unfinished">আগের বাক্য</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=23dd62a9; clinical=; back=</translatorcomment>
        <translation type="unfinished">পরের বাক্য</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Start again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=962e64b7; clinical=; back=</translatorcomment>
        <translation type="unfinished">আবার শুরু</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">সাহায্য</translation>
    </message>
</context>
<context>
    <name>GridScreen</name>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">আগের</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Speech is on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=32b141c2; clinical=; back=</translatorcomment>
        <translation type="unfinished">কথা বলা চালু আছে।</translation>
    </message>
    <message>
        <source>Speech is on. Swipe right for the next item. Tap twice to choose it. Bottom left corner: help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7b3f83d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">কথা বলা চালু আছে। পরের আইটেমের জন্য আঙুল দ্রুত ডানে টানুন। সেটি বেছে নিতে দুবার টোকা দিন। নিচের বাঁ কোণ: সাহায্য।</translation>
    </message>
    <message>
        <source>Speech is on. Press down for the next item, enter to choose it, question mark for help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=276ca845; clinical=; back=</translatorcomment>
        <translation type="unfinished">কথা বলা চালু আছে। পরের আইটেমের জন্য নিচের তীর, সেটি বেছে নিতে এন্টার, সাহায্যের জন্য প্রশ্নচিহ্ন চাপুন।</translation>
    </message>
    <message>
        <source>Speech is on. To explore by touch, hold one finger still.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8256b20; clinical=; back=</translatorcomment>
        <translation type="unfinished">কথা বলা চালু আছে। স্পর্শ করে খুঁজতে একটি আঙুল স্থির রাখুন।</translation>
    </message>
    <message>
        <source>{language}. Hold still again for other languages.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e3ffbbeb; clinical=; back=</translatorcomment>
        <translation type="unfinished">{language}। অন্য ভাষার জন্য আবার আঙুল স্থির রাখুন।</translation>
    </message>
    <message>
        <source>For speech, hold still.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=28d0eb90; clinical=; back=</translatorcomment>
        <translation type="unfinished">কথা বলার জন্য আঙুল স্থির রাখুন।</translation>
    </message>
    <message>
        <source>People nearby can hear. Plug in headphones for privacy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9abe669f; clinical=; back=</translatorcomment>
        <translation type="unfinished">আশেপাশের মানুষ শুনতে পারেন। গোপনীয়তার জন্য হেডফোন লাগান।</translation>
    </message>
    <message>
        <source>Press L to listen or pause, R to hear it again, plus or minus for the speed, zero for languages, backspace to go back, home to finish.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b9a79693; clinical=; back=</translatorcomment>
        <translation type="unfinished">শুনতে বা বিরতি দিতে L, আবার শুনতে R, গতির জন্য প্লাস বা মাইনাস, ভাষার জন্য শূন্য, ফিরে যেতে ব্যাকস্পেস, শেষ করতে হোম চাপুন।</translation>
    </message>
    <message>
        <source>Slide one finger to explore. Swipe down or up for the next or previous heading. Slide along the right edge for all items.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94c31cf7; clinical=; back=</translatorcomment>
        <translation type="unfinished">খুঁজতে একটি আঙুল স্ক্রিনের উপর সরাতে থাকুন। পরের বা আগের শিরোনামের জন্য আঙুল দ্রুত নিচে বা উপরে টানুন। সব আইটেমের জন্য ডান কিনারা বরাবর আঙুল সরাতে থাকুন।</translation>
    </message>
    <message>
        <source>Top left corner: where you are.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aae73569; clinical=; back=</translatorcomment>
        <translation type="unfinished">উপরের বাঁ কোণ: আপনি কোথায় আছেন।</translation>
    </message>
    <message>
        <source>Top right corner: languages.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=192ea5b4; clinical=; back=</translatorcomment>
        <translation type="unfinished">উপরের ডান কোণ: ভাষা।</translation>
    </message>
    <message>
        <source>Bottom left corner: help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=70a51059; clinical=; back=</translatorcomment>
        <translation type="unfinished">নিচের বাঁ কোণ: সাহায্য।</translation>
    </message>
    <message>
        <source>Bottom right corner: listen or pause.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d70324c; clinical=; back=</translatorcomment>
        <translation type="unfinished">নিচের ডান কোণ: শোনা বা বিরতি।</translation>
    </message>
    <message>
        <source>You have finished. Your choices are erased.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d72a933; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনি শেষ করেছেন। আপনার পছন্দগুলো মুছে গেছে।</translation>
    </message>
    <message>
        <source>Touch the screen or press any key to go on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eef05104; clinical=; back=</translatorcomment>
        <translation type="unfinished">চালিয়ে যেতে স্ক্রিন স্পর্শ করুন অথবা যেকোনো বোতাম চাপুন।</translation>
    </message>
    <message>
        <source>After that, I need more time and Start again are at the top of the screen.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=234e56a5; clinical=; back=</translatorcomment>
        <translation type="unfinished">এর পরে “আমার আরও সময় দরকার” ও “আবার শুরু” স্ক্রিনের উপরে থাকে।</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Print this card</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dcd5bae9; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই কার্ডটি ছাপান</translation>
    </message>
    <message>
        <source>Print in large print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=03f35863; clinical=; back=</translatorcomment>
        <translation type="unfinished">বড় অক্ষরে ছাপান</translation>
    </message>
    <message>
        <source>Copy to a memory stick</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2e48d275; clinical=; back=</translatorcomment>
        <translation type="unfinished">পেন ড্রাইভে কপি করুন</translation>
    </message>
    <message>
        <source>The printer does not answer. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f14ad4a; clinical=; back=</translatorcomment>
        <translation type="unfinished">প্রিন্টার সাড়া দিচ্ছে না। অনুগ্রহ করে কর্মীকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The printer has no paper or has stopped. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=07be2ace; clinical=; back=</translatorcomment>
        <translation type="unfinished">প্রিন্টারে কাগজ নেই অথবা প্রিন্টার থেমে গেছে। অনুগ্রহ করে কর্মীকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>There is no memory stick. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08551dff; clinical=; back=</translatorcomment>
        <translation type="unfinished">পেন ড্রাইভ নেই। অনুগ্রহ করে কর্মীকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The memory stick is full. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0074e5a; clinical=; back=</translatorcomment>
        <translation type="unfinished">পেন ড্রাইভে জায়গা নেই। অনুগ্রহ করে কর্মীকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Nothing can be written to the memory stick. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4375c458; clinical=; back=</translatorcomment>
        <translation type="unfinished">পেন ড্রাইভে কিছু লেখা যাচ্ছে না। অনুগ্রহ করে কর্মীকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The memory stick was taken out too early. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3894bb6d; clinical=; back=</translatorcomment>
        <translation type="unfinished">পেন ড্রাইভ আগেই খুলে নেওয়া হয়েছে। অনুগ্রহ করে কর্মীকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The copy could not be made. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a90fc8a7; clinical=; back=</translatorcomment>
        <translation type="unfinished">কপি তৈরি করা যায়নি। অনুগ্রহ করে কর্মীকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>What is said of how far it is: each quarter.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">শুনুন</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df0fe798; clinical=; back=</translatorcomment>
        <translation type="unfinished">ছাপান</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e21f935f; clinical=; back=</translatorcomment>
        <translation type="unfinished">কপি করুন</translation>
    </message>
    <message>
        <source>This is what will be printed in large print. Get it at reception.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bc849e6; clinical=; back=</translatorcomment>
        <translation type="unfinished">এটি বড় অক্ষরে ছাপা হবে। রিসেপশন থেকে নিন।</translation>
    </message>
    <message>
        <source>This card will be printed at reception. People there may see it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=806fa003; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই কার্ডটি রিসেপশনে ছাপা হবে। সেখানকার মানুষ এটি দেখতে পারেন।</translation>
    </message>
    <message>
        <source>Ask at reception for a memory stick. This will be copied, to read and to listen to.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7fb2b330; clinical=; back=</translatorcomment>
        <translation type="unfinished">রিসেপশনে পেন ড্রাইভ চান। পড়া ও শোনার জন্য এটি কপি করা হবে।</translation>
    </message>
    <message>
        <source>One moment, please. {percent} % is done.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f243eae8; clinical=; back=</translatorcomment>
        <translation type="unfinished">অনুগ্রহ করে একটু অপেক্ষা করুন। {percent} % হয়েছে।</translation>
    </message>
    <message>
        <source>Done. Please go to reception.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a6749da5; clinical=; back=</translatorcomment>
        <translation type="unfinished">হয়েছে। অনুগ্রহ করে রিসেপশনে যান।</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">সাহায্য</translation>
    </message>
    <message>
        <source>Touch Next or Back to turn the page.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d1c8cbaf; clinical=; back=</translatorcomment>
        <translation type="unfinished">পাতা ওলটাতে “পরের” বা “আগের” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touch Listen to have the page read aloud. Touch Pause to stop for a while.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ec70b44f; clinical=; back=</translatorcomment>
        <translation type="unfinished">পাতাটি পড়ে শোনানোর জন্য “শুনুন” স্পর্শ করুন। কিছুক্ষণ থামাতে “বিরতি” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touch a sentence to hear it read from there.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=68276b78; clinical=; back=</translatorcomment>
        <translation type="unfinished">কোনো বাক্য থেকে শুনতে চাইলে সেই বাক্যটি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touch Menu to choose a part of the leaflet.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3edd11e1; clinical=; back=</translatorcomment>
        <translation type="unfinished">লিফলেটের কোনো অংশ বেছে নিতে “মেনু” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touch the globe at the top to change the language.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=287d9cf4; clinical=; back=</translatorcomment>
        <translation type="unfinished">ভাষা বদলাতে উপরের গ্লোবটি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touch the letter A at the top for larger text.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e88de3b4; clinical=; back=</translatorcomment>
        <translation type="unfinished">বড় লেখার জন্য উপরের A অক্ষরটি স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touch Menu, then Make it easier, for other colours, a slower voice or switches.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cc6a488e; clinical=; back=</translatorcomment>
        <translation type="unfinished">অন্য রং, আরও ধীর কণ্ঠ বা সুইচের জন্য “মেনু”, তারপর “সহজ করুন” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Make it easier can hide the screen. Touch it to show it again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3902f05f; clinical=; back=</translatorcomment>
        <translation type="unfinished">“সহজ করুন” থেকে স্ক্রিন লুকানো যায়। আবার দেখতে স্ক্রিন স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Touch Start again when you have finished. Your choices are erased.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5937f6a0; clinical=; back=</translatorcomment>
        <translation type="unfinished">শেষ হলে “আবার শুরু” স্পর্শ করুন। আপনার পছন্দগুলো মুছে যায়।</translation>
    </message>
    <message>
        <source>This screen goes back to the start after {minutes} minutes without a touch.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c94ffed; clinical=; back=</translatorcomment>
        <translation type="unfinished">{minutes} মিনিট কেউ স্পর্শ না করলে এই স্ক্রিন শুরুতে ফিরে যায়।</translation>
    </message>
    <message>
        <source>You can also ask a member of staff. They are happy to help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7ff2d337; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনি কোনো কর্মীকেও জিজ্ঞাসা করতে পারেন। তাঁরা খুশিমনে সাহায্য করবেন।</translation>
    </message>
    <message>
        <source>How to use this screen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=057da44d; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই স্ক্রিন কীভাবে ব্যবহার করবেন</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I use British Sign Language. Please call an interpreter.</source>
        <extracomment>For staff alone, so in English alone (Equality Act 2010; GOV.UK migrant health guide).</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=372de0e2; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমি ব্রিটিশ ইশারা ভাষা (BSL) ব্যবহার করি। অনুগ্রহ করে একজন দোভাষী ডাকুন।</translation>
    </message>
</context>
<context>
    <name>InterpreterScreen</name>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
</context>
<context>
    <name>LanguagesScreen</name>
    <message>
        <source>My language is not here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2dd458d3; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমার ভাষা এখানে নেই</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8e2d0664; clinical=; back=</translatorcomment>
        <translation type="unfinished">ভাষা বেছে নিন</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Hear them all</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f40da519; clinical=; back=</translatorcomment>
        <translation type="unfinished">সব ভাষা শুনুন</translation>
    </message>
</context>
<context>
    <name>LeafletsScreen</name>
    <message>
        <source>Choose a leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1f20a860; clinical=; back=</translatorcomment>
        <translation type="unfinished">লিফলেট বেছে নিন</translation>
    </message>
</context>
<context>
    <name>LoopScreen</name>
    <message>
        <source>The sound is on the loop.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb8b07a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">আওয়াজ হিয়ারিং লুপে যাচ্ছে।</translation>
    </message>
    <message>
        <source>Can you hear this clearly?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c211ac0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনি কি এটি স্পষ্ট শুনতে পাচ্ছেন?</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4c8e297; clinical=; back=</translatorcomment>
        <translation type="unfinished">হিয়ারিং লুপ</translation>
    </message>
    <message>
        <source>Read instead</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c7f0013a; clinical=; back=</translatorcomment>
        <translation type="unfinished">এর বদলে পড়ুন</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=631a3533; clinical=; back=</translatorcomment>
        <translation type="unfinished">আওয়াজ বাড়ান</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=85a39ab3; clinical=; back=</translatorcomment>
        <translation type="unfinished">হ্যাঁ</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Information for patients. {publisher}</source>
        <extracomment>How long each language&apos;s welcome stands out, ms. After a touch they stand still for so long: somebody reads below (WCAG 2.2.2), ms. On a screen lower than this, in lines at the floor size, the publisher&apos;s line gives way to buttons.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=55bc741c; clinical=; back=</translatorcomment>
        <translation type="unfinished">রোগীদের জন্য তথ্য। {publisher}</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>A hearing loop</source>
        <extracomment>Takes a context and English words; named ``translate`` where it is called, so that lupdate finds the words.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=83a32928; clinical=; back=</translatorcomment>
        <translation type="unfinished">হিয়ারিং লুপ</translation>
    </message>
    <message>
        <source>Someone to come along</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=469cfa6d; clinical=; back=</translatorcomment>
        <translation type="unfinished">সঙ্গে আসার মানুষ</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b6fc2d5d; clinical=; back=</translatorcomment>
        <translation type="unfinished">দোভাষী</translation>
    </message>
    <message>
        <source>A British Sign Language interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f0b3c61f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ব্রিটিশ ইশারা ভাষার (BSL) দোভাষী</translation>
    </message>
    <message>
        <source>Information in Easy Read</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8fd2b182; clinical=; back=</translatorcomment>
        <translation type="unfinished">সহজে পড়ার উপযোগী তথ্য</translation>
    </message>
    <message>
        <source>Information in large print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0a8cbb2b; clinical=; back=</translatorcomment>
        <translation type="unfinished">বড় অক্ষরে তথ্য</translation>
    </message>
    <message>
        <source>Information in Braille</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9ff56ee3; clinical=; back=</translatorcomment>
        <translation type="unfinished">ব্রেইলে তথ্য</translation>
    </message>
    <message>
        <source>Information to listen to</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c74a2191; clinical=; back=</translatorcomment>
        <translation type="unfinished">শোনার উপযোগী তথ্য</translation>
    </message>
    <message>
        <source>Staff who face me when they speak</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df881fd4; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমার দিকে মুখ করে কথা বলবেন এমন কর্মী</translation>
    </message>
    <message>
        <source>Things written down</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=77b1632f; clinical=; back=</translatorcomment>
        <translation type="unfinished">কথাগুলো লিখে দেওয়া</translation>
    </message>
    <message>
        <source>Someone to fetch me when it is my turn</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2bdeb409; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমার পালা এলে আমাকে নিতে আসার মানুষ</translation>
    </message>
    <message>
        <source>More time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d814e02; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও সময়</translation>
    </message>
    <message>
        <source>A lipspeaker</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840445f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">ঠোঁট দেখে বোঝার জন্য নিঃশব্দ বক্তা</translation>
    </message>
    <message>
        <source>A deafblind interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27705ba2; clinical=; back=</translatorcomment>
        <translation type="unfinished">শ্রবণ-দৃষ্টিপ্রতিবন্ধীদের দোভাষী</translation>
    </message>
    <message>
        <source>A speech-to-text reporter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c7e906f; clinical=; back=</translatorcomment>
        <translation type="unfinished">মুখের কথা টাইপ করে দেওয়ার মানুষ</translation>
    </message>
    <message>
        <source>An advocate</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=03beb835; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমার পক্ষে কথা বলার মানুষ</translation>
    </message>
    <message>
        <source>Emails instead of letters</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=abb9ee55; clinical=; back=</translatorcomment>
        <translation type="unfinished">চিঠির বদলে ইমেইল</translation>
    </message>
    <message>
        <source>Text messages instead of phone calls</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c6dc7f06; clinical=; back=</translatorcomment>
        <translation type="unfinished">ফোনের বদলে টেক্সট মেসেজ</translation>
    </message>
    <message>
        <source>A quiet place to wait</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df52aeaf; clinical=; back=</translatorcomment>
        <translation type="unfinished">অপেক্ষা করার নিরিবিলি জায়গা</translation>
    </message>
    <message>
        <source>Room for my assistance dog</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=86016ae5; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমার সহায়ক কুকুরের জন্য জায়গা</translation>
    </message>
    <message>
        <source>Help to move, such as a hoist</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=88b27354; clinical=; back=</translatorcomment>
        <translation type="unfinished">নড়াচড়ায় সাহায্য, যেমন রোগী তোলার যন্ত্র</translation>
    </message>
    <message>
        <source>This patient asks for:</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81e09cd5; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই রোগী যা চান:</translation>
    </message>
    <message>
        <source>Nothing on this card is stored or sent. Touch Start again to erase it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=330c98e2; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই কার্ডের কিছুই জমা রাখা বা পাঠানো হয় না। মুছে ফেলতে “আবার শুরু” স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>I would like some help, please.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=195764e8; clinical=; back=</translatorcomment>
        <translation type="unfinished">অনুগ্রহ করে, আমার কিছু সাহায্য দরকার।</translation>
    </message>
    <message>
        <source>An interpreter: {language}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cfb2d57c; clinical=; back=</translatorcomment>
        <translation type="unfinished">দোভাষী: {language}</translation>
    </message>
</context>
<context>
    <name>NeedsScreen</name>
    <message>
        <source>Tell us what you need</source>
        <extracomment>Needs to a page.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f5cc8539; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনার কী দরকার, আমাদের জানান</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">শুনুন</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও</translation>
    </message>
    <message>
        <source>Show card</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=187a4210; clinical=; back=</translatorcomment>
        <translation type="unfinished">কার্ড দেখান</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>This translation has not been checked by a qualified translator. If you are not sure, please ask a member of staff or ask for an interpreter.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a1dea9a; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই অনুবাদটি কোনো যোগ্য অনুবাদক যাচাই করেননি। নিশ্চিত না হলে কর্মীদের জিজ্ঞাসা করুন অথবা দোভাষী চান।</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cc862370; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই অনুবাদটি কোনো যোগ্য অনুবাদক যাচাই করেননি।</translation>
    </message>
    <message>
        <source>There is no voice for this language here. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=db903b1d; clinical=; back=</translatorcomment>
        <translation type="unfinished">এখানে এই ভাষার কণ্ঠ নেই। চিহ্নিত শব্দগুলো নিজে থেকেই এগিয়ে যায়। আপনি কোনো কর্মীকেও জিজ্ঞাসা করতে পারেন।</translation>
    </message>
    <message>
        <source>Your headphones or the hearing loop are not connected. The marked words move on by themselves. Plug the headphones in, or choose another sound in Make it easier.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d098179; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনার হেডফোন বা হিয়ারিং লুপ যুক্ত নেই। চিহ্নিত শব্দগুলো নিজে থেকেই এগিয়ে যায়। হেডফোন লাগান, অথবা “সহজ করুন” থেকে অন্য আওয়াজ বেছে নিন।</translation>
    </message>
    <message>
        <source>The sound is not working. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3e17d060; clinical=; back=</translatorcomment>
        <translation type="unfinished">আওয়াজ কাজ করছে না। চিহ্নিত শব্দগুলো নিজে থেকেই এগিয়ে যায়। আপনি কোনো কর্মীকেও জিজ্ঞাসা করতে পারেন।</translation>
    </message>
    <message>
        <source>Easy Read is in English only.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8dc9f46b; clinical=; back=</translatorcomment>
        <translation type="unfinished">সহজে পড়ার লেখা শুধু ইংরেজিতে আছে।</translation>
    </message>
    <message>
        <source>Something went wrong. The kiosk has begun again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=494c5072; clinical=; back=</translatorcomment>
        <translation type="unfinished">কিছু একটা সমস্যা হয়েছে। কিয়স্কটি আবার শুরু হয়েছে।</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>On your phone</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c4b9d0b; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনার ফোনে</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e600f80e; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনার ফোনের ক্যামেরা চারকোনা চিহ্নটির দিকে ধরুন।</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">ছবি</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">শুনুন</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Part before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=84e84358; clinical=; back=</translatorcomment>
        <translation type="unfinished">আগের অংশ</translation>
    </message>
    <message>
        <source>Next part</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb33bf08; clinical=; back=</translatorcomment>
        <translation type="unfinished">পরের অংশ</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Practice</source>
        <extracomment>As many things to find as there are corners; more would be a task.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d3857b12; clinical=; back=</translatorcomment>
        <translation type="unfinished">অনুশীলন</translation>
    </message>
    <message>
        <source>Practice button {number}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff1439e1; clinical=; back=</translatorcomment>
        <translation type="unfinished">অনুশীলনের বোতাম {number}</translation>
    </message>
    <message>
        <source>Nothing can go wrong here.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=460116db; clinical=; back=</translatorcomment>
        <translation type="unfinished">এখানে কোনো ভুল হওয়ার ভয় নেই।</translation>
    </message>
    <message>
        <source>You chose number {number}. Well done.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840e60f2; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনি {number} নম্বর বেছে নিয়েছেন। খুব ভালো।</translation>
    </message>
</context>
<context>
    <name>PreparedScreen</name>
    <message>
        <source>Change here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a59e0b9d; clinical=; back=</translatorcomment>
        <translation type="unfinished">এখানে বদলান</translation>
    </message>
    <message>
        <source>A member of staff has set this screen for you.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c89b6847; clinical=; back=</translatorcomment>
        <translation type="unfinished">একজন কর্মী আপনার জন্য এই স্ক্রিন ঠিক করে দিয়েছেন।</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">শুনুন</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">বিরতি</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">চালিয়ে যান</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76900f1b; clinical=; back=</translatorcomment>
        <translation type="unfinished">আগের</translation>
    </message>
    <message>
        <source>Menu</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=99af6606; clinical=; back=</translatorcomment>
        <translation type="unfinished">মেনু</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ff57a29; clinical=; back=</translatorcomment>
        <translation type="unfinished">পরের</translation>
    </message>
</context>
<context>
    <name>SignedScreen</name>
    <message>
        <source>There is no film in British Sign Language yet. You can ask for an interpreter.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=711f738f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ব্রিটিশ ইশারা ভাষায় (BSL) এখনও কোনো ফিল্ম নেই। আপনি দোভাষী চাইতে পারেন।</translation>
    </message>
</context>
<context>
    <name>SpokenScreen</name>
    <message>
        <source>Touch your language to ask for an interpreter</source>
        <extracomment>From the start screen through the languages and all these pages it is six touches to a card.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b1bf716; clinical=; back=</translatorcomment>
        <translation type="unfinished">দোভাষী চাইতে আপনার ভাষা স্পর্শ করুন</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Read the leaflet</source>
        <extracomment>Buttons for languages here; where there are more languages the last one leads to all of them. Small buttons beside each other on an upright screen, and in half of a lying one. Leaflets that are all on this screen; more are on a screen of their own.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=490b5fa6; clinical=; back=</translatorcomment>
        <translation type="unfinished">লিফলেট পড়ুন</translation>
    </message>
    <message>
        <source>Listen to the leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e50ea3c6; clinical=; back=</translatorcomment>
        <translation type="unfinished">লিফলেট শুনুন</translation>
    </message>
    <message>
        <source>Easy Read</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c0c8600; clinical=; back=</translatorcomment>
        <translation type="unfinished">সহজে পড়ার লেখা</translation>
    </message>
    <message>
        <source>Tell us what you need</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f5cc8539; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনার কী দরকার, আমাদের জানান</translation>
    </message>
    <message>
        <source>All languages</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=acce3d0e; clinical=; back=</translatorcomment>
        <translation type="unfinished">সব ভাষা</translation>
    </message>
    <message>
        <source>Your language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=beed0d96; clinical=; back=</translatorcomment>
        <translation type="unfinished">ভাষা</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">সহজ করুন</translation>
    </message>
    <message>
        <source>Contents</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=437aea62; clinical=; back=</translatorcomment>
        <translation type="unfinished">সূচিপত্র</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">ছবি</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">সাহায্য</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d80fc5f; clinical=; back=</translatorcomment>
        <translation type="unfinished">সঙ্গে নিন</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=739a09b3; clinical=; back=</translatorcomment>
        <translation type="unfinished">ব্রিটিশ ইশারা ভাষা (BSL)</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I need more time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ba4ae706; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমার আরও সময় দরকার</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=69b81bb4; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনি কি এখনো আছেন?</translation>
    </message>
    <message>
        <source>If you do not touch the screen, it will go back to the start for the next person.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76605aa8; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনি স্ক্রিন স্পর্শ না করলে, পরের জনের জন্য এটি শুরুতে ফিরে যাবে।</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b0a23adb; clinical=; back=</translatorcomment>
        <translation type="unfinished">হ্যাঁ, আছি</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=500f7d16; clinical=; back=</translatorcomment>
        <translation type="unfinished">শেষ করেছি</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Items are named one after the other. Press the switch when you hear what you want.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97af76b9; clinical=; back=</translatorcomment>
        <translation type="unfinished">আইটেমগুলোর নাম একটির পর একটি বলা হয়। যা চান তা শুনলে সুইচ চাপুন।</translation>
    </message>
    <message>
        <source>Press the first switch for the next item, the second switch to choose it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=641bcfd1; clinical=; back=</translatorcomment>
        <translation type="unfinished">পরের আইটেমের জন্য প্রথম সুইচ, সেটি বেছে নিতে দ্বিতীয় সুইচ চাপুন।</translation>
    </message>
    <message>
        <source>Waiting. Press the switch to go on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b79cedf; clinical=; back=</translatorcomment>
        <translation type="unfinished">অপেক্ষা করছে। চালিয়ে যেতে সুইচ চাপুন।</translation>
    </message>
    <message>
        <source>Seconds for each item: {seconds}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=506000d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">প্রতিটি আইটেমের জন্য সেকেন্ড: {seconds}</translation>
    </message>
</context>
<context>
    <name>SwitchesScreen</name>
    <message>
        <source>Switches</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3b1e802e; clinical=; back=</translatorcomment>
        <translation type="unfinished">সুইচ</translation>
    </message>
    <message>
        <source>No switch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=07022106; clinical=; back=</translatorcomment>
        <translation type="unfinished">সুইচ নেই</translation>
    </message>
    <message>
        <source>One switch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0ba01086; clinical=; back=</translatorcomment>
        <translation type="unfinished">একটি সুইচ</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f31dc43c; clinical=; back=</translatorcomment>
        <translation type="unfinished">দুটি সুইচ</translation>
    </message>
    <message>
        <source>How many switches do you use?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bd698cb7; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনি কয়টি সুইচ ব্যবহার করেন?</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3deba4ef; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও কম</translation>
    </message>
    <message>
        <source>Longer</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4630d87b; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও বেশি</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Skip to the leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=46da6785; clinical=; back=</translatorcomment>
        <translation type="unfinished">লিফলেটে যান</translation>
    </message>
    <message>
        <source>This copy was made by a kiosk. The hospital has not checked or approved this copy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb13e94d; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই কপি একটি কিয়স্ক তৈরি করেছে। হাসপাতাল এই কপি যাচাই বা অনুমোদন করেনি।</translation>
    </message>
</context>
<context>
    <name>TakeScreen</name>
    <message>
        <source>This kiosk cannot print or copy. Touch a format to ask a member of staff for it.</source>
        <extracomment>The leaflet&apos;s own list of formats, in its order.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2889006c; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই কিয়স্ক ছাপাতে বা কপি করতে পারে না। কোনো ধরন স্পর্শ করে কর্মীর কাছে চান।</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c4b9d0b; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনার ফোনে</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d80fc5f; clinical=; back=</translatorcomment>
        <translation type="unfinished">সঙ্গে নিন</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">শুনুন</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">ফিরে যান</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">আগের</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Steady touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09625b77; clinical=; back=</translatorcomment>
        <translation type="unfinished">কাঁপা হাতের জন্য</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d70ce38; clinical=; back=</translatorcomment>
        <translation type="unfinished">বাঁ হাতের জন্য</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ee33cb76; clinical=; back=</translatorcomment>
        <translation type="unfinished">বোতাম নিচের দিকে</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <extracomment>How long it is offered, s.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a8283ade; clinical=; back=</translatorcomment>
        <translation type="unfinished">শেষ স্পর্শ বাতিল</translation>
    </message>
</context>
<context>
    <name>Unplugged</name>
    <message>
        <source>The headphones are out.</source>
        <extracomment>For so long headphones can be put back and the visit goes on, s (accessibility B-06).</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4b2bb4e; clinical=; back=</translatorcomment>
        <translation type="unfinished">হেডফোন খোলা আছে।</translation>
    </message>
    <message>
        <source>Plug them in again to go on, or touch the screen. If not, it will go back to the start for the next person.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d5f028ab; clinical=; back=</translatorcomment>
        <translation type="unfinished">চালিয়ে যেতে হেডফোন আবার লাগান, অথবা স্ক্রিন স্পর্শ করুন। না হলে পরের ব্যক্তির জন্য স্ক্রিন শুরুতে ফিরে যাবে।</translation>
    </message>
</context>
<context>
    <name>VoiceScreen</name>
    <message>
        <source>Voice and sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0bb5f27; clinical=; back=</translatorcomment>
        <translation type="unfinished">কণ্ঠ ও আওয়াজ</translation>
    </message>
    <message>
        <source>Read this section</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=275b84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই অংশ পড়ে শোনান</translation>
    </message>
    <message>
        <source>Read it all</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d167176d; clinical=; back=</translatorcomment>
        <translation type="unfinished">সবটা পড়ে শোনান</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">থামান</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0791ec68; clinical=; back=</translatorcomment>
        <translation type="unfinished">পড়ে শোনানো</translation>
    </message>
    <message>
        <source>Speed: {words} words a minute</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a71dcc1f; clinical=; back=</translatorcomment>
        <translation type="unfinished">গতি: মিনিটে {words} শব্দ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4eda52fe; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও ধীরে</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d0160c0; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও দ্রুত</translation>
    </message>
    <message>
        <source>Loudness: {step} of {steps}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e405c7da; clinical=; back=</translatorcomment>
        <translation type="unfinished">আওয়াজ: {step} / {steps}</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=87c4e2d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">আওয়াজ কমান</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=631a3533; clinical=; back=</translatorcomment>
        <translation type="unfinished">আওয়াজ বাড়ান</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Left</source>
        <extracomment>The buttons stand in this many columns, as many as there is room for. On a screen lower than this, in lines at the floor size, icons give way to the drawing.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=58eb9032; clinical=; back=</translatorcomment>
        <translation type="unfinished">বাঁয়ে</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=883361d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">ডানে</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b05e2520; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও বড়</translation>
    </message>
    <message>
        <source>Up</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=55490a4b; clinical=; back=</translatorcomment>
        <translation type="unfinished">উপরে</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00417195; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও ছোট</translation>
    </message>
    <message>
        <source>Down</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b86d11af; clinical=; back=</translatorcomment>
        <translation type="unfinished">নিচে</translation>
    </message>
</context>
</TS>
