<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">Про цю пам’ятку</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d14a2723; clinical=; back=</translatorcomment>
        <translation type="unfinished">Видавець: {name}</translation>
    </message>
    <message>
        <source>This translation was checked by: {names}. Date: {date}.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a862c885; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ким перевірено цей переклад: {names}. Дата: {date}.</translation>
    </message>
    <message>
        <source>Approved by: {names}.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=70fb30ec; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ким затверджено: {names}.</translation>
    </message>
    <message>
        <source>This leaflet is past its review date. Please ask staff if you have questions.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7725fa05; clinical=; back=</translatorcomment>
        <translation type="unfinished">Термін перегляду цієї пам’ятки вже минув. Якщо у вас є запитання, будь ласка, зверніться до персоналу.</translation>
    </message>
    <message>
        <source>This translation is a draft made by the kiosk&apos;s makers. Checked by: nobody yet.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f0770e39; clinical=; back=</translatorcomment>
        <translation type="unfinished">Цей переклад&#xa0;— чернетка, підготовлена творцями кіоску. Ким перевірено: поки що ніким.</translation>
    </message>
    <message>
        <source>The kiosk itself is not made by the hospital and was not approved by it. It keeps nothing about you: your choices are gone when you touch Start again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ec23ae21; clinical=; back=</translatorcomment>
        <translation type="unfinished">Сам кіоск виготовила не лікарня, і вона його не схвалювала. Він нічого про вас не зберігає: усе, що ви вибрали, зникне, коли ви торкнетеся «Почати знову».</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Group of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b60518d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Група, елементів: {count}</translation>
    </message>
    <message>
        <source>Buttons at the top</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=32b9f971; clinical=; back=</translatorcomment>
        <translation type="unfinished">Кнопки вгорі</translation>
    </message>
    <message>
        <source>Buttons at the bottom</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840f2ef4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Кнопки внизу</translation>
    </message>
    <message>
        <source>Text of this page</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a3e34bed; clinical=; back=</translatorcomment>
        <translation type="unfinished">Текст цієї сторінки</translation>
    </message>
    <message>
        <source>Buttons on this page</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72c9ec55; clinical=; back=</translatorcomment>
        <translation type="unfinished">Кнопки на цій сторінці</translation>
    </message>
    <message>
        <source>Items on this screen: {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6723f38b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Елементів на цьому екрані: {count}</translation>
    </message>
    <message>
        <source>List item, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f390a496; clinical=; back=</translatorcomment>
        <translation type="unfinished">Елемент списку, {number} з {count}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b34f17f0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Заголовок</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Малюнок</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8da2c49; clinical=; back=</translatorcomment>
        <translation type="unfinished">Примітка</translation>
    </message>
    <message>
        <source>Button, chosen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff5e623d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Кнопка, вибрана</translation>
    </message>
    <message>
        <source>Button</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=707eab0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Кнопка</translation>
    </message>
    <message>
        <source>Button, chosen, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=347d9223; clinical=; back=</translatorcomment>
        <translation type="unfinished">Кнопка, вибрана, {number} з {count}</translation>
    </message>
    <message>
        <source>Button, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=26209da1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Кнопка, {number} з {count}</translation>
    </message>
</context>
<context>
    <name>AidsScreen</name>
    <message>
        <source>Reading aids</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27c641bb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Допомога в читанні</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7248eeb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Звичайна</translation>
    </message>
    <message>
        <source>Wide</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=147170e7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Велика</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a9e859dd; clinical=; back=</translatorcomment>
        <translation type="unfinished">Дуже велика</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0db45da1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Відстань між рядками</translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1140f138; clinical=; back=</translatorcomment>
        <translation type="unfinished">Фразу і слово</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e006e2f1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Фразу</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=67e1bca0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Нічого</translation>
    </message>
    <message>
        <source>Mark while reading aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bef7f643; clinical=; back=</translatorcomment>
        <translation type="unfinished">Виділяти під час читання вголос</translation>
    </message>
    <message>
        <source>No ruler</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=365427a1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Без лінійки</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b2eb0fa2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Лінійка</translation>
    </message>
    <message>
        <source>Cover other lines</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6f31d124; clinical=; back=</translatorcomment>
        <translation type="unfinished">Закрити інші рядки</translation>
    </message>
    <message>
        <source>Keep to the line</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=53af85ac; clinical=; back=</translatorcomment>
        <translation type="unfinished">Стежити за рядком</translation>
    </message>
</context>
<context>
    <name>AloudScreen</name>
    <message>
        <source>People nearby can hear what you choose. Plug in headphones for privacy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a9a716d6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Люди поруч можуть чути, що ви вибираєте. Щоб чули тільки ви, під’єднайте навушники.</translation>
    </message>
    <message>
        <source>Speak it aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2087b94b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Прочитати вголос</translation>
    </message>
    <message>
        <source>This part is private</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c535652f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ця частина особиста</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=436e15f9; clinical=; back=</translatorcomment>
        <translation type="unfinished">Будь ласка, покажіть це співробітнику</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вернутися</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ще</translation>
    </message>
</context>
<context>
    <name>ColoursScreen</name>
    <message>
        <source>Own colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00e2c4fb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Власні кольори</translation>
    </message>
    <message>
        <source>Background</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea2b8a87; clinical=; back=</translatorcomment>
        <translation type="unfinished">Фон</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=25e9c809; clinical=; back=</translatorcomment>
        <translation type="unfinished">Колір тексту</translation>
    </message>
    <message>
        <source>White</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3495e757; clinical=; back=</translatorcomment>
        <translation type="unfinished">Білий</translation>
    </message>
    <message>
        <source>Pale yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff52f0d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Блідо-жовтий</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=19dd83f1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Жовтий</translation>
    </message>
    <message>
        <source>Pale blue</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c440e25; clinical=; back=</translatorcomment>
        <translation type="unfinished">Блідо-блакитний</translation>
    </message>
    <message>
        <source>Pale green</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0812aa4d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Блідо-зелений</translation>
    </message>
    <message>
        <source>Soft grey</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=087beb39; clinical=; back=</translatorcomment>
        <translation type="unfinished">Світло-сірий</translation>
    </message>
    <message>
        <source>Black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c6cfe6e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Чорний</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6c12f1ca; clinical=; back=</translatorcomment>
        <translation type="unfinished">Темно-синій</translation>
    </message>
</context>
<context>
    <name>ContentsScreen</name>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Зробити зручніше</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=87bf2bc0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Голос</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Малюнок</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The screen is hidden. Touch it to show it again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=381745e7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Екран приховано. Торкніться його, щоб він з’явився знову.</translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=69f68950; clinical=; back=</translatorcomment>
        <translation type="unfinished">Дотик</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Зробити зручніше</translation>
    </message>
    <message>
        <source>Size {number}</source>
        <extracomment>The themes that are offered as letters; the calm one is with the others on its own screen. Keeps the sign behind the letter on right-to-left screens.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=26a60ac1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Розмір {number}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d68761cc; clinical=; back=</translatorcomment>
        <translation type="unfinished">Розмір тексту</translation>
    </message>
    <message>
        <source>Dark on white</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0650f57f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Темний на білому</translation>
    </message>
    <message>
        <source>Dark on pale yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=89f75019; clinical=; back=</translatorcomment>
        <translation type="unfinished">Темний на блідо-жовтому</translation>
    </message>
    <message>
        <source>White on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f8f2a522; clinical=; back=</translatorcomment>
        <translation type="unfinished">Білий на чорному</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b5c9b05; clinical=; back=</translatorcomment>
        <translation type="unfinished">Жовтий на чорному</translation>
    </message>
    <message>
        <source>Soft grey on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7741bbb7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Світло-сірий на чорному</translation>
    </message>
    <message>
        <source>Own colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00e2c4fb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Власні кольори</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=88f20221; clinical=; back=</translatorcomment>
        <translation type="unfinished">Кольори</translation>
    </message>
    <message>
        <source>Moving pages: on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c20fcb1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Рух сторінок: так</translation>
    </message>
    <message>
        <source>Moving pages: off</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e1df1b2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Рух сторінок: ні</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27c641bb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Допомога в читанні</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=da5bdc36; clinical=; back=</translatorcomment>
        <translation type="unfinished">Приховати екран</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0bb5f27; clinical=; back=</translatorcomment>
        <translation type="unfinished">Голос і звук</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ще</translation>
    </message>
    <message>
        <source>Speak every button</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=06bb329c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Озвучувати кожну кнопку</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=14335b76; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вивчати дотиком</translation>
    </message>
    <message>
        <source>Use it by ear, or take your time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5ab21260; clinical=; back=</translatorcomment>
        <translation type="unfinished">На слух або без поспіху</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=49fe663e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Динамік</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=86df32cf; clinical=; back=</translatorcomment>
        <translation type="unfinished">Навушники</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4c8e297; clinical=; back=</translatorcomment>
        <translation type="unfinished">Індукційна петля</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=46124e02; clinical=; back=</translatorcomment>
        <translation type="unfinished">Звук</translation>
    </message>
</context>
<context>
    <name>EasyReadingScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати далі</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76900f1b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=14c5b3d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Скажіть нам</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ff57a29; clinical=; back=</translatorcomment>
        <translation type="unfinished">Далі</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Pause</source>
        <extracomment>Share of the height that captions have.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">Продовжити</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вернутися</translation>
    </message>
    <message>
        <source>Again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f72894d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Повторити</translation>
    </message>
    <message>
        <source>This film cannot be shown. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1fb04f9e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Цей фільм не вдається показати. Будь ласка, зверніться до персоналу.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=240ab6d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Сторінка {page} з {pages}</translation>
    </message>
    <message>
        <source>Again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f72894d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Повторити</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb03f916; clinical=; back=</translatorcomment>
        <translation type="unfinished">Попередня фраза</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=23dd62a9; clinical=; back=</translatorcomment>
        <translation type="unfinished">Наступна фраза</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Start again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=962e64b7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Почати знову</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">Допомога</translation>
    </message>
</context>
<context>
    <name>GridScreen</name>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вернутися</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ще</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Speech is on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=32b141c2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Озвучування ввімкнено.</translation>
    </message>
    <message>
        <source>Speech is on. Swipe right for the next item. Tap twice to choose it. Bottom left corner: help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7b3f83d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Озвучування ввімкнено. Щоб перейти до наступного елемента, швидко проведіть пальцем праворуч. Щоб вибрати його, торкніться двічі. Лівий нижній кут: допомога.</translation>
    </message>
    <message>
        <source>Speech is on. Press down for the next item, enter to choose it, question mark for help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=276ca845; clinical=; back=</translatorcomment>
        <translation type="unfinished">Озвучування ввімкнено. Натисніть стрілку вниз, щоб перейти до наступного елемента, Enter, щоб вибрати його, знак питання, щоб отримати допомогу.</translation>
    </message>
    <message>
        <source>Speech is on. To explore by touch, hold one finger still.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8256b20; clinical=; back=</translatorcomment>
        <translation type="unfinished">Озвучування ввімкнено. Щоб вивчати екран дотиком, тримайте на ньому один палець нерухомо.</translation>
    </message>
    <message>
        <source>{language}. Hold still again for other languages.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e3ffbbeb; clinical=; back=</translatorcomment>
        <translation type="unfinished">{language}. Щоб вибрати іншу мову, знову тримайте палець нерухомо.</translation>
    </message>
    <message>
        <source>For speech, hold still.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=28d0eb90; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб увімкнути озвучування, тримайте палець нерухомо.</translation>
    </message>
    <message>
        <source>People nearby can hear. Plug in headphones for privacy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9abe669f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Люди поруч можуть чути. Щоб чули тільки ви, під’єднайте навушники.</translation>
    </message>
    <message>
        <source>Press L to listen or pause, R to hear it again, plus or minus for the speed, zero for languages, backspace to go back, home to finish.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b9a79693; clinical=; back=</translatorcomment>
        <translation type="unfinished">Натисніть L для прослуховування або паузи, R для повтору, плюс або мінус для швидкості, нуль для вибору мови, Backspace для повернення, Home для завершення.</translation>
    </message>
    <message>
        <source>Slide one finger to explore. Swipe down or up for the next or previous heading. Slide along the right edge for all items.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94c31cf7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб вивчати екран, ведіть по ньому одним пальцем. Швидко проведіть вниз, щоб перейти до наступного заголовка, або вгору, щоб перейти до попереднього. Ведіть уздовж правого краю, щоб перебрати всі елементи.</translation>
    </message>
    <message>
        <source>Top left corner: where you are.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aae73569; clinical=; back=</translatorcomment>
        <translation type="unfinished">Лівий верхній кут: де ви перебуваєте.</translation>
    </message>
    <message>
        <source>Top right corner: languages.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=192ea5b4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Правий верхній кут: мови.</translation>
    </message>
    <message>
        <source>Bottom left corner: help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=70a51059; clinical=; back=</translatorcomment>
        <translation type="unfinished">Лівий нижній кут: допомога.</translation>
    </message>
    <message>
        <source>Bottom right corner: listen or pause.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d70324c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Правий нижній кут: слухати або пауза.</translation>
    </message>
    <message>
        <source>You have finished. Your choices are erased.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d72a933; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ви закінчили. Усе, що ви вибрали, стерто.</translation>
    </message>
    <message>
        <source>Touch the screen or press any key to go on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eef05104; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб продовжити, торкніться екрана або натисніть будь-яку клавішу.</translation>
    </message>
    <message>
        <source>After that, I need more time and Start again are at the top of the screen.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=234e56a5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Після цього «Мені потрібно більше часу» та «Почати знову» розташовані вгорі екрана.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Print this card</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dcd5bae9; clinical=; back=</translatorcomment>
        <translation type="unfinished">Друк картки</translation>
    </message>
    <message>
        <source>Print in large print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=03f35863; clinical=; back=</translatorcomment>
        <translation type="unfinished">Надрукувати великим шрифтом</translation>
    </message>
    <message>
        <source>Copy to a memory stick</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2e48d275; clinical=; back=</translatorcomment>
        <translation type="unfinished">Скопіювати на флешку</translation>
    </message>
    <message>
        <source>The printer does not answer. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f14ad4a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Принтер не відповідає. Будь ласка, зверніться до персоналу.</translation>
    </message>
    <message>
        <source>The printer has no paper or has stopped. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=07be2ace; clinical=; back=</translatorcomment>
        <translation type="unfinished">У принтері немає паперу, або він зупинився. Будь ласка, зверніться до персоналу.</translation>
    </message>
    <message>
        <source>There is no memory stick. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08551dff; clinical=; back=</translatorcomment>
        <translation type="unfinished">Флешки немає. Будь ласка, зверніться до персоналу.</translation>
    </message>
    <message>
        <source>The memory stick is full. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0074e5a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Флешка заповнена. Будь ласка, зверніться до персоналу.</translation>
    </message>
    <message>
        <source>Nothing can be written to the memory stick. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4375c458; clinical=; back=</translatorcomment>
        <translation type="unfinished">На флешку нічого не можна записати. Будь ласка, зверніться до персоналу.</translation>
    </message>
    <message>
        <source>The memory stick was taken out too early. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3894bb6d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Флешку вийняли зарано. Будь ласка, зверніться до персоналу.</translation>
    </message>
    <message>
        <source>The copy could not be made. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a90fc8a7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Копію зробити не вдалося. Будь ласка, зверніться до персоналу.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>What is said of how far it is: each quarter.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вернутися</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ще</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df0fe798; clinical=; back=</translatorcomment>
        <translation type="unfinished">Друк</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e21f935f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Копіювати</translation>
    </message>
    <message>
        <source>This is what will be printed in large print. Get it at reception.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bc849e6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Це буде надруковано великим шрифтом. Отримайте в реєстратурі.</translation>
    </message>
    <message>
        <source>This card will be printed at reception. People there may see it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=806fa003; clinical=; back=</translatorcomment>
        <translation type="unfinished">Цю картку буде надруковано в реєстратурі. Люди, які там перебувають, можуть її побачити.</translation>
    </message>
    <message>
        <source>Ask at reception for a memory stick. This will be copied, to read and to listen to.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7fb2b330; clinical=; back=</translatorcomment>
        <translation type="unfinished">Попросіть флешку в реєстратурі. Це буде скопійовано, для читання і для прослуховування.</translation>
    </message>
    <message>
        <source>One moment, please. {percent} % is done.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f243eae8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Зачекайте, будь ласка. Готово: {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Done. Please go to reception.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a6749da5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Готово. Будь ласка, підійдіть до реєстратури.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">Допомога</translation>
    </message>
    <message>
        <source>Touch Next or Back to turn the page.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d1c8cbaf; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб перегорнути сторінку, торкніться «Далі» або «Назад».</translation>
    </message>
    <message>
        <source>Touch Listen to have the page read aloud. Touch Pause to stop for a while.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ec70b44f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб сторінку було прочитано вголос, торкніться «Слухати». Щоб на деякий час зупинити читання, торкніться «Пауза».</translation>
    </message>
    <message>
        <source>Touch a sentence to hear it read from there.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=68276b78; clinical=; back=</translatorcomment>
        <translation type="unfinished">Торкніться фрази, щоб слухати з цього місця.</translation>
    </message>
    <message>
        <source>Touch Menu to choose a part of the leaflet.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3edd11e1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб вибрати частину пам’ятки, торкніться «Меню».</translation>
    </message>
    <message>
        <source>Touch the globe at the top to change the language.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=287d9cf4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб змінити мову, торкніться глобуса вгорі.</translation>
    </message>
    <message>
        <source>Touch the letter A at the top for larger text.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e88de3b4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб збільшити текст, торкніться літери А вгорі.</translation>
    </message>
    <message>
        <source>Touch Menu, then Make it easier, for other colours, a slower voice or switches.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cc6a488e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб змінити кольори, зробити голос повільнішим або використовувати перемикачі, торкніться «Меню», а потім «Зробити зручніше».</translation>
    </message>
    <message>
        <source>Make it easier can hide the screen. Touch it to show it again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3902f05f; clinical=; back=</translatorcomment>
        <translation type="unfinished">У розділі «Зробити зручніше» можна приховати екран. Торкніться його, щоб він з’явився знову.</translation>
    </message>
    <message>
        <source>Touch Start again when you have finished. Your choices are erased.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5937f6a0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Коли закінчите, торкніться «Почати знову». Усе, що ви вибрали, буде стерто.</translation>
    </message>
    <message>
        <source>This screen goes back to the start after {minutes} minutes without a touch.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c94ffed; clinical=; back=</translatorcomment>
        <translation type="unfinished">Якщо екрана ніхто не торкається, він повертається до початку. Час очікування у хвилинах: {minutes}.</translation>
    </message>
    <message>
        <source>You can also ask a member of staff. They are happy to help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7ff2d337; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ви також можете звернутися до співробітника. Персонал радо допоможе.</translation>
    </message>
    <message>
        <source>How to use this screen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=057da44d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Як користуватися цим екраном</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I use British Sign Language. Please call an interpreter.</source>
        <extracomment>For staff alone, so in English alone (Equality Act 2010; GOV.UK migrant health guide).</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=372de0e2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Я спілкуюся британською жестовою мовою (BSL). Будь ласка, викличте перекладача.</translation>
    </message>
</context>
<context>
    <name>InterpreterScreen</name>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вернутися</translation>
    </message>
</context>
<context>
    <name>LanguagesScreen</name>
    <message>
        <source>My language is not here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2dd458d3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Моєї мови тут немає</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8e2d0664; clinical=; back=</translatorcomment>
        <translation type="unfinished">Виберіть мову</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Hear them all</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f40da519; clinical=; back=</translatorcomment>
        <translation type="unfinished">Послухати всі мови</translation>
    </message>
</context>
<context>
    <name>LeafletsScreen</name>
    <message>
        <source>Choose a leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1f20a860; clinical=; back=</translatorcomment>
        <translation type="unfinished">Виберіть пам’ятку</translation>
    </message>
</context>
<context>
    <name>LoopScreen</name>
    <message>
        <source>The sound is on the loop.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb8b07a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Звук передається через індукційну петлю.</translation>
    </message>
    <message>
        <source>Can you hear this clearly?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c211ac0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вам добре це чути?</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4c8e297; clinical=; back=</translatorcomment>
        <translation type="unfinished">Індукційна петля</translation>
    </message>
    <message>
        <source>Read instead</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c7f0013a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Читати</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=631a3533; clinical=; back=</translatorcomment>
        <translation type="unfinished">Гучніше</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=85a39ab3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Так</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Information for patients. {publisher}</source>
        <extracomment>How long each language&apos;s welcome stands out, ms. After a touch they stand still for so long: somebody reads below (WCAG 2.2.2), ms. On a screen lower than this, in lines at the floor size, the publisher&apos;s line gives way to buttons.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=55bc741c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Інформація для пацієнтів. {publisher}</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>A hearing loop</source>
        <extracomment>Takes a context and English words; named ``translate`` where it is called, so that lupdate finds the words.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=83a32928; clinical=; back=</translatorcomment>
        <translation type="unfinished">Індукційна петля</translation>
    </message>
    <message>
        <source>Someone to come along</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=469cfa6d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Супровідна особа</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b6fc2d5d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Перекладач</translation>
    </message>
    <message>
        <source>A British Sign Language interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f0b3c61f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Перекладач британської жестової мови (BSL)</translation>
    </message>
    <message>
        <source>Information in Easy Read</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8fd2b182; clinical=; back=</translatorcomment>
        <translation type="unfinished">Інформація у форматі легкого читання (Easy Read)</translation>
    </message>
    <message>
        <source>Information in large print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0a8cbb2b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Інформація великим шрифтом</translation>
    </message>
    <message>
        <source>Information in Braille</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9ff56ee3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Інформація шрифтом Брайля</translation>
    </message>
    <message>
        <source>Information to listen to</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c74a2191; clinical=; back=</translatorcomment>
        <translation type="unfinished">Інформація для прослуховування</translation>
    </message>
    <message>
        <source>Staff who face me when they speak</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df881fd4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб зі мною говорили, повернувшись до мене обличчям</translation>
    </message>
    <message>
        <source>Things written down</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=77b1632f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Пояснення в письмовому вигляді</translation>
    </message>
    <message>
        <source>Someone to fetch me when it is my turn</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2bdeb409; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб по мене прийшли, коли настане моя черга</translation>
    </message>
    <message>
        <source>More time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d814e02; clinical=; back=</translatorcomment>
        <translation type="unfinished">Більше часу</translation>
    </message>
    <message>
        <source>A lipspeaker</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840445f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Перекладач для тих, хто читає з губ</translation>
    </message>
    <message>
        <source>A deafblind interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27705ba2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Перекладач для сліпоглухих</translation>
    </message>
    <message>
        <source>A speech-to-text reporter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c7e906f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Фахівець, який записує мовлення текстом</translation>
    </message>
    <message>
        <source>An advocate</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=03beb835; clinical=; back=</translatorcomment>
        <translation type="unfinished">Помічник, який захищає мої інтереси</translation>
    </message>
    <message>
        <source>Emails instead of letters</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=abb9ee55; clinical=; back=</translatorcomment>
        <translation type="unfinished">Електронні листи замість паперових</translation>
    </message>
    <message>
        <source>Text messages instead of phone calls</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c6dc7f06; clinical=; back=</translatorcomment>
        <translation type="unfinished">СМС замість телефонних дзвінків</translation>
    </message>
    <message>
        <source>A quiet place to wait</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df52aeaf; clinical=; back=</translatorcomment>
        <translation type="unfinished">Тихе місце для очікування</translation>
    </message>
    <message>
        <source>Room for my assistance dog</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=86016ae5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Місце для мого собаки-помічника</translation>
    </message>
    <message>
        <source>Help to move, such as a hoist</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=88b27354; clinical=; back=</translatorcomment>
        <translation type="unfinished">Допомога під час переміщення, наприклад підйомник для пацієнтів</translation>
    </message>
    <message>
        <source>This patient asks for:</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81e09cd5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Цьому пацієнту потрібно:</translation>
    </message>
    <message>
        <source>Nothing on this card is stored or sent. Touch Start again to erase it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=330c98e2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Дані цієї картки не зберігаються і не надсилаються. Щоб стерти її, торкніться «Почати знову».</translation>
    </message>
    <message>
        <source>I would like some help, please.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=195764e8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Мені потрібна допомога, будь ласка.</translation>
    </message>
    <message>
        <source>An interpreter: {language}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cfb2d57c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Перекладач: {language}</translation>
    </message>
</context>
<context>
    <name>NeedsScreen</name>
    <message>
        <source>Tell us what you need</source>
        <extracomment>Needs to a page.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f5cc8539; clinical=; back=</translatorcomment>
        <translation type="unfinished">Скажіть, що вам потрібно</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вернутися</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ще</translation>
    </message>
    <message>
        <source>Show card</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=187a4210; clinical=; back=</translatorcomment>
        <translation type="unfinished">Показати картку</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>This translation has not been checked by a qualified translator. If you are not sure, please ask a member of staff or ask for an interpreter.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a1dea9a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Цей переклад не перевірено кваліфікованим перекладачем. Якщо ви в чомусь не впевнені, зверніться до персоналу або попросіть перекладача.</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cc862370; clinical=; back=</translatorcomment>
        <translation type="unfinished">Цей переклад не перевірено кваліфікованим перекладачем.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=db903b1d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Для цієї мови тут немає голосу. Виділення саме переходить від слова до слова. Ви також можете звернутися до співробітника.</translation>
    </message>
    <message>
        <source>Your headphones or the hearing loop are not connected. The marked words move on by themselves. Plug the headphones in, or choose another sound in Make it easier.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d098179; clinical=; back=</translatorcomment>
        <translation type="unfinished">Навушники або індукційну петлю не під’єднано. Виділення саме переходить від слова до слова. Під’єднайте навушники або виберіть інший звук у розділі «Зробити зручніше».</translation>
    </message>
    <message>
        <source>The sound is not working. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3e17d060; clinical=; back=</translatorcomment>
        <translation type="unfinished">Звук не працює. Виділення саме переходить від слова до слова. Ви також можете звернутися до співробітника.</translation>
    </message>
    <message>
        <source>Easy Read is in English only.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8dc9f46b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Формат легкого читання (Easy Read) є лише англійською.</translation>
    </message>
    <message>
        <source>Something went wrong. The kiosk has begun again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=494c5072; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щось пішло не так. Кіоск почав роботу знову.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>On your phone</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c4b9d0b; clinical=; back=</translatorcomment>
        <translation type="unfinished">На вашому телефоні</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e600f80e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Наведіть камеру телефону на квадрат.</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Малюнок</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вернутися</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Part before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=84e84358; clinical=; back=</translatorcomment>
        <translation type="unfinished">Попередня частина</translation>
    </message>
    <message>
        <source>Next part</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb33bf08; clinical=; back=</translatorcomment>
        <translation type="unfinished">Наступна частина</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Practice</source>
        <extracomment>As many things to find as there are corners; more would be a task.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d3857b12; clinical=; back=</translatorcomment>
        <translation type="unfinished">Тренування</translation>
    </message>
    <message>
        <source>Practice button {number}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff1439e1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Тренувальна кнопка {number}</translation>
    </message>
    <message>
        <source>Nothing can go wrong here.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=460116db; clinical=; back=</translatorcomment>
        <translation type="unfinished">Тут неможливо помилитися.</translation>
    </message>
    <message>
        <source>You chose number {number}. Well done.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840e60f2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ви вибрали номер {number}. Чудово.</translation>
    </message>
</context>
<context>
    <name>PreparedScreen</name>
    <message>
        <source>Change here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a59e0b9d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Змінити тут</translation>
    </message>
    <message>
        <source>A member of staff has set this screen for you.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c89b6847; clinical=; back=</translatorcomment>
        <translation type="unfinished">Співробітник налаштував цей екран для вас.</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати далі</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76900f1b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Menu</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=99af6606; clinical=; back=</translatorcomment>
        <translation type="unfinished">Меню</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ff57a29; clinical=; back=</translatorcomment>
        <translation type="unfinished">Далі</translation>
    </message>
</context>
<context>
    <name>SignedScreen</name>
    <message>
        <source>There is no film in British Sign Language yet. You can ask for an interpreter.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=711f738f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Фільму британською жестовою мовою (BSL) ще немає. Можна попросити перекладача.</translation>
    </message>
</context>
<context>
    <name>SpokenScreen</name>
    <message>
        <source>Touch your language to ask for an interpreter</source>
        <extracomment>From the start screen through the languages and all these pages it is six touches to a card.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b1bf716; clinical=; back=</translatorcomment>
        <translation type="unfinished">Торкніться своєї мови, щоб попросити перекладача</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Read the leaflet</source>
        <extracomment>Buttons for languages here; where there are more languages the last one leads to all of them. Small buttons beside each other on an upright screen, and in half of a lying one. Leaflets that are all on this screen; more are on a screen of their own.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=490b5fa6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Читати пам’ятку</translation>
    </message>
    <message>
        <source>Listen to the leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e50ea3c6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати пам’ятку</translation>
    </message>
    <message>
        <source>Easy Read</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c0c8600; clinical=; back=</translatorcomment>
        <translation type="unfinished">Легке читання (Easy Read)</translation>
    </message>
    <message>
        <source>Tell us what you need</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f5cc8539; clinical=; back=</translatorcomment>
        <translation type="unfinished">Скажіть, що вам потрібно</translation>
    </message>
    <message>
        <source>All languages</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=acce3d0e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Усі мови</translation>
    </message>
    <message>
        <source>Your language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=beed0d96; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ваша мова</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Зробити зручніше</translation>
    </message>
    <message>
        <source>Contents</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=437aea62; clinical=; back=</translatorcomment>
        <translation type="unfinished">Зміст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Малюнок</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">Допомога</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d80fc5f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Взяти із собою</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ще</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=739a09b3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Британська жестова мова (BSL)</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I need more time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ba4ae706; clinical=; back=</translatorcomment>
        <translation type="unfinished">Мені потрібно більше часу</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=69b81bb4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ви ще тут?</translation>
    </message>
    <message>
        <source>If you do not touch the screen, it will go back to the start for the next person.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76605aa8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Якщо ви не торкнетеся екрана, він повернеться до початку для наступної людини.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b0a23adb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Так, я тут</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=500f7d16; clinical=; back=</translatorcomment>
        <translation type="unfinished">Завершити</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Items are named one after the other. Press the switch when you hear what you want.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97af76b9; clinical=; back=</translatorcomment>
        <translation type="unfinished">Елементи називаються один за одним. Натисніть перемикач, коли почуєте потрібний.</translation>
    </message>
    <message>
        <source>Press the first switch for the next item, the second switch to choose it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=641bcfd1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Натисніть перший перемикач, щоб перейти до наступного елемента, другий перемикач, щоб вибрати його.</translation>
    </message>
    <message>
        <source>Waiting. Press the switch to go on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b79cedf; clinical=; back=</translatorcomment>
        <translation type="unfinished">Очікування. Натисніть перемикач, щоб продовжити.</translation>
    </message>
    <message>
        <source>Seconds for each item: {seconds}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=506000d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Секунд на кожен елемент: {seconds}</translation>
    </message>
</context>
<context>
    <name>SwitchesScreen</name>
    <message>
        <source>Switches</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3b1e802e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Перемикачі</translation>
    </message>
    <message>
        <source>No switch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=07022106; clinical=; back=</translatorcomment>
        <translation type="unfinished">Без перемикача</translation>
    </message>
    <message>
        <source>One switch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0ba01086; clinical=; back=</translatorcomment>
        <translation type="unfinished">Один перемикач</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f31dc43c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Два перемикачі</translation>
    </message>
    <message>
        <source>How many switches do you use?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bd698cb7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Скільки перемикачів ви використовуєте?</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3deba4ef; clinical=; back=</translatorcomment>
        <translation type="unfinished">Коротше</translation>
    </message>
    <message>
        <source>Longer</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4630d87b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Довше</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Skip to the leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=46da6785; clinical=; back=</translatorcomment>
        <translation type="unfinished">Перейти до пам’ятки</translation>
    </message>
    <message>
        <source>This copy was made by a kiosk. The hospital has not checked or approved this copy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb13e94d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Цю копію зробив кіоск. Лікарня не перевіряла й не затверджувала цю копію.</translation>
    </message>
</context>
<context>
    <name>TakeScreen</name>
    <message>
        <source>This kiosk cannot print or copy. Touch a format to ask a member of staff for it.</source>
        <extracomment>The leaflet&apos;s own list of formats, in its order.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2889006c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Цей кіоск не друкує й не копіює. Торкніться формату, щоб попросити його в персоналу.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c4b9d0b; clinical=; back=</translatorcomment>
        <translation type="unfinished">На вашому телефоні</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d80fc5f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Взяти із собою</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Слухати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вернутися</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ще</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Steady touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09625b77; clinical=; back=</translatorcomment>
        <translation type="unfinished">Якщо тремтять руки</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d70ce38; clinical=; back=</translatorcomment>
        <translation type="unfinished">Для лівої руки</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ee33cb76; clinical=; back=</translatorcomment>
        <translation type="unfinished">Кнопки нижче</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <extracomment>How long it is offered, s.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a8283ade; clinical=; back=</translatorcomment>
        <translation type="unfinished">Скасувати</translation>
    </message>
</context>
<context>
    <name>Unplugged</name>
    <message>
        <source>The headphones are out.</source>
        <extracomment>For so long headphones can be put back and the visit goes on, s (accessibility B-06).</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4b2bb4e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Навушники від’єднано.</translation>
    </message>
    <message>
        <source>Plug them in again to go on, or touch the screen. If not, it will go back to the start for the next person.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d5f028ab; clinical=; back=</translatorcomment>
        <translation type="unfinished">Щоб продовжити, під’єднайте їх знову або торкніться екрана. Інакше екран повернеться на початок для наступної людини.</translation>
    </message>
</context>
<context>
    <name>VoiceScreen</name>
    <message>
        <source>Voice and sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0bb5f27; clinical=; back=</translatorcomment>
        <translation type="unfinished">Голос і звук</translation>
    </message>
    <message>
        <source>Read this section</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=275b84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Читати цю частину</translation>
    </message>
    <message>
        <source>Read it all</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d167176d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Читати все</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Стоп</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0791ec68; clinical=; back=</translatorcomment>
        <translation type="unfinished">Читання вголос</translation>
    </message>
    <message>
        <source>Speed: {words} words a minute</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a71dcc1f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Швидкість (слів за хвилину): {words}</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4eda52fe; clinical=; back=</translatorcomment>
        <translation type="unfinished">Повільніше</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d0160c0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Швидше</translation>
    </message>
    <message>
        <source>Loudness: {step} of {steps}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e405c7da; clinical=; back=</translatorcomment>
        <translation type="unfinished">Гучність: {step} з {steps}</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=87c4e2d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=631a3533; clinical=; back=</translatorcomment>
        <translation type="unfinished">Гучніше</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Left</source>
        <extracomment>The buttons stand in this many columns, as many as there is room for. On a screen lower than this, in lines at the floor size, icons give way to the drawing.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=58eb9032; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ліворуч</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=883361d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Праворуч</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b05e2520; clinical=; back=</translatorcomment>
        <translation type="unfinished">Збільшити</translation>
    </message>
    <message>
        <source>Up</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=55490a4b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вгору</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00417195; clinical=; back=</translatorcomment>
        <translation type="unfinished">Зменшити</translation>
    </message>
    <message>
        <source>Down</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b86d11af; clinical=; back=</translatorcomment>
        <translation type="unfinished">Вниз</translation>
    </message>
</context>
</TS>
