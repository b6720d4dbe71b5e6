<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">O&#xa0;tomto letáku</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d14a2723; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vydavatel: {name}</translation>
    </message>
    <message>
        <source>This translation was checked by: {names}. Date: {date}.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a862c885; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tento překlad zkontroloval(a): {names}. Datum: {date}.</translation>
    </message>
    <message>
        <source>Approved by: {names}.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=70fb30ec; clinical=; back=</translatorcomment>
        <translation type="unfinished">Schválil(a): {names}.</translation>
    </message>
    <message>
        <source>This leaflet is past its review date. Please ask staff if you have questions.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7725fa05; clinical=; back=</translatorcomment>
        <translation type="unfinished">Termín revize tohoto letáku už uplynul. Máte-li otázky, zeptejte se prosím personálu.</translation>
    </message>
    <message>
        <source>This translation is a draft made by the kiosk&apos;s makers. Checked by: nobody yet.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f0770e39; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tento překlad je pracovní verze, kterou vytvořili tvůrci kiosku. Zatím ho nikdo nezkontroloval.</translation>
    </message>
    <message>
        <source>The kiosk itself is not made by the hospital and was not approved by it. It keeps nothing about you: your choices are gone when you touch Start again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ec23ae21; clinical=; back=</translatorcomment>
        <translation type="unfinished">Samotný kiosk nevyrobila ani neschválila nemocnice. Neuchovává o&#xa0;vás žádné údaje: když se dotknete tlačítka „Od začátku“, vše, co jste si zvolili, zmizí.</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>Group of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b60518d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Skupina, počet položek: {count}</translation>
    </message>
    <message>
        <source>Buttons at the top</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=32b9f971; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlačítka nahoře</translation>
    </message>
    <message>
        <source>Buttons at the bottom</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840f2ef4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlačítka dole</translation>
    </message>
    <message>
        <source>Text of this page</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a3e34bed; clinical=; back=</translatorcomment>
        <translation type="unfinished">Text této stránky</translation>
    </message>
    <message>
        <source>Buttons on this page</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72c9ec55; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlačítka na této stránce</translation>
    </message>
    <message>
        <source>Items on this screen: {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6723f38b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Položky na této obrazovce: {count}</translation>
    </message>
    <message>
        <source>List item, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f390a496; clinical=; back=</translatorcomment>
        <translation type="unfinished">Položka seznamu, {number} z&#xa0;{count}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b34f17f0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Nadpis</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Obrázek</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8da2c49; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poznámka</translation>
    </message>
    <message>
        <source>Button, chosen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff5e623d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlačítko, vybrané</translation>
    </message>
    <message>
        <source>Button</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=707eab0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlačítko</translation>
    </message>
    <message>
        <source>Button, chosen, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=347d9223; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlačítko, vybrané, {number} z&#xa0;{count}</translation>
    </message>
    <message>
        <source>Button, {number} of {count}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=26209da1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlačítko, {number} z&#xa0;{count}</translation>
    </message>
</context>
<context>
    <name>AidsScreen</name>
    <message>
        <source>Reading aids</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27c641bb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pomůcky pro čtení</translation>
    </message>
    <message>
        <source>Normal</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7248eeb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Normální</translation>
    </message>
    <message>
        <source>Wide</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=147170e7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Velké</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a9e859dd; clinical=; back=</translatorcomment>
        <translation type="unfinished">Velmi velké</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0db45da1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Mezery mezi řádky</translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1140f138; clinical=; back=</translatorcomment>
        <translation type="unfinished">Větu a slovo</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e006e2f1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Větu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=67e1bca0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Nic</translation>
    </message>
    <message>
        <source>Mark while reading aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bef7f643; clinical=; back=</translatorcomment>
        <translation type="unfinished">Označovat při čtení nahlas</translation>
    </message>
    <message>
        <source>No ruler</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=365427a1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Bez pravítka</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b2eb0fa2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pravítko</translation>
    </message>
    <message>
        <source>Cover other lines</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6f31d124; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zakrýt ostatní řádky</translation>
    </message>
    <message>
        <source>Keep to the line</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=53af85ac; clinical=; back=</translatorcomment>
        <translation type="unfinished">Držet se řádku</translation>
    </message>
</context>
<context>
    <name>AloudScreen</name>
    <message>
        <source>People nearby can hear what you choose. Plug in headphones for privacy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a9a716d6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Lidé v&#xa0;okolí mohou slyšet, co vybíráte. Chcete-li soukromí, připojte sluchátka.</translation>
    </message>
    <message>
        <source>Speak it aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2087b94b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Přečíst nahlas</translation>
    </message>
    <message>
        <source>This part is private</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c535652f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tato část je soukromá</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=436e15f9; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ukažte to prosím členovi personálu</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Návrat</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poslouchat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zpět</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Další</translation>
    </message>
</context>
<context>
    <name>ColoursScreen</name>
    <message>
        <source>Own colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00e2c4fb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vlastní barvy</translation>
    </message>
    <message>
        <source>Background</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea2b8a87; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pozadí</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=25e9c809; clinical=; back=</translatorcomment>
        <translation type="unfinished">Barva textu</translation>
    </message>
    <message>
        <source>White</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3495e757; clinical=; back=</translatorcomment>
        <translation type="unfinished">Bílá</translation>
    </message>
    <message>
        <source>Pale yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff52f0d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Světle žlutá</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=19dd83f1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Žlutá</translation>
    </message>
    <message>
        <source>Pale blue</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c440e25; clinical=; back=</translatorcomment>
        <translation type="unfinished">Světle modrá</translation>
    </message>
    <message>
        <source>Pale green</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0812aa4d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Světle zelená</translation>
    </message>
    <message>
        <source>Soft grey</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=087beb39; clinical=; back=</translatorcomment>
        <translation type="unfinished">Světle šedá</translation>
    </message>
    <message>
        <source>Black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c6cfe6e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Černá</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6c12f1ca; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tmavě modrá</translation>
    </message>
</context>
<context>
    <name>ContentsScreen</name>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Usnadnit čtení</translation>
    </message>
    <message>
        <source>Voice</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=87bf2bc0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Obrázek</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The screen is hidden. Touch it to show it again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=381745e7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Obrazovka je skrytá. Dotkněte se jí a znovu se zobrazí.</translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=69f68950; clinical=; back=</translatorcomment>
        <translation type="unfinished">Dotyk</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Usnadnit čtení</translation>
    </message>
    <message>
        <source>Size {number}</source>
        <extracomment>The themes that are offered as letters; the calm one is with the others on its own screen. Keeps the sign behind the letter on right-to-left screens.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=26a60ac1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Velikost {number}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d68761cc; clinical=; back=</translatorcomment>
        <translation type="unfinished">Velikost textu</translation>
    </message>
    <message>
        <source>Dark on white</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0650f57f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tmavé na bílém</translation>
    </message>
    <message>
        <source>Dark on pale yellow</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=89f75019; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tmavé na světle žlutém</translation>
    </message>
    <message>
        <source>White on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f8f2a522; clinical=; back=</translatorcomment>
        <translation type="unfinished">Bílé na černém</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b5c9b05; clinical=; back=</translatorcomment>
        <translation type="unfinished">Žluté na černém</translation>
    </message>
    <message>
        <source>Soft grey on black</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7741bbb7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Světle šedé na černém</translation>
    </message>
    <message>
        <source>Own colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00e2c4fb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vlastní barvy</translation>
    </message>
    <message>
        <source>Colours</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=88f20221; clinical=; back=</translatorcomment>
        <translation type="unfinished">Barvy</translation>
    </message>
    <message>
        <source>Moving pages: on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c20fcb1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pohyb stran: zapnutý</translation>
    </message>
    <message>
        <source>Moving pages: off</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e1df1b2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pohyb stran: vypnutý</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27c641bb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pomůcky pro čtení</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=da5bdc36; clinical=; back=</translatorcomment>
        <translation type="unfinished">Skrýt obrazovku</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0bb5f27; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlas a&#xa0;zvuk</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Další</translation>
    </message>
    <message>
        <source>Speak every button</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=06bb329c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Číst tlačítka nahlas</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=14335b76; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zkoumat dotykem</translation>
    </message>
    <message>
        <source>Use it by ear, or take your time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5ab21260; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ovládat sluchem nebo beze spěchu</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=49fe663e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Reproduktor</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=86df32cf; clinical=; back=</translatorcomment>
        <translation type="unfinished">Sluchátka</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4c8e297; clinical=; back=</translatorcomment>
        <translation type="unfinished">Indukční smyčka</translation>
    </message>
    <message>
        <source>Sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=46124e02; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zvuk</translation>
    </message>
</context>
<context>
    <name>EasyReadingScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poslouchat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pauza</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pokračovat</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76900f1b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zpět</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=14c5b3d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Řekněte nám</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ff57a29; clinical=; back=</translatorcomment>
        <translation type="unfinished">Dále</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Pause</source>
        <extracomment>Share of the height that captions have.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pauza</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pokračovat</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Návrat</translation>
    </message>
    <message>
        <source>Again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f72894d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zopakovat</translation>
    </message>
    <message>
        <source>This film cannot be shown. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1fb04f9e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tento film nelze zobrazit. Obraťte se prosím na personál.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=240ab6d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Strana {page} z&#xa0;{pages}</translation>
    </message>
    <message>
        <source>Again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f72894d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zopakovat</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb03f916; clinical=; back=</translatorcomment>
        <translation type="unfinished">Předchozí věta</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=23dd62a9; clinical=; back=</translatorcomment>
        <translation type="unfinished">Další věta</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Start again</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=962e64b7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Od začátku</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">Nápověda</translation>
    </message>
</context>
<context>
    <name>GridScreen</name>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Návrat</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zpět</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Další</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Speech is on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=32b141c2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlas je zapnutý.</translation>
    </message>
    <message>
        <source>Speech is on. Swipe right for the next item. Tap twice to choose it. Bottom left corner: help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7b3f83d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlas je zapnutý. Na další položku přejdete rychlým přejetím prstu doprava. Vyberete ji dvojím klepnutím. Levý dolní roh: nápověda.</translation>
    </message>
    <message>
        <source>Speech is on. Press down for the next item, enter to choose it, question mark for help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=276ca845; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlas je zapnutý. Na další položku přejdete klávesou se šipkou dolů, vyberete ji klávesou enter, nápovědu získáte klávesou s&#xa0;otazníkem.</translation>
    </message>
    <message>
        <source>Speech is on. To explore by touch, hold one finger still.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8256b20; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlas je zapnutý. Chcete-li zkoumat dotykem, podržte jeden prst bez pohybu na obrazovce.</translation>
    </message>
    <message>
        <source>{language}. Hold still again for other languages.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e3ffbbeb; clinical=; back=</translatorcomment>
        <translation type="unfinished">{language}. Chcete-li jiný jazyk, znovu podržte prst bez pohybu.</translation>
    </message>
    <message>
        <source>For speech, hold still.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=28d0eb90; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li hlas, podržte prst bez pohybu.</translation>
    </message>
    <message>
        <source>People nearby can hear. Plug in headphones for privacy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9abe669f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Lidé v&#xa0;okolí to mohou slyšet. Chcete-li soukromí, připojte sluchátka.</translation>
    </message>
    <message>
        <source>Press L to listen or pause, R to hear it again, plus or minus for the speed, zero for languages, backspace to go back, home to finish.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b9a79693; clinical=; back=</translatorcomment>
        <translation type="unfinished">Stiskněte L pro poslech nebo pauzu, R pro zopakování, plus nebo minus pro změnu rychlosti, nulu pro výběr jazyka, backspace pro návrat, home pro ukončení.</translation>
    </message>
    <message>
        <source>Slide one finger to explore. Swipe down or up for the next or previous heading. Slide along the right edge for all items.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94c31cf7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Obrazovku zkoumáte posouváním jednoho prstu. Na další nebo předchozí nadpis přejdete rychlým přejetím prstu dolů nebo nahoru. Všechny položky najdete posouváním prstu podél pravého okraje.</translation>
    </message>
    <message>
        <source>Top left corner: where you are.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aae73569; clinical=; back=</translatorcomment>
        <translation type="unfinished">Levý horní roh: kde se nacházíte.</translation>
    </message>
    <message>
        <source>Top right corner: languages.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=192ea5b4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pravý horní roh: jazyky.</translation>
    </message>
    <message>
        <source>Bottom left corner: help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=70a51059; clinical=; back=</translatorcomment>
        <translation type="unfinished">Levý dolní roh: nápověda.</translation>
    </message>
    <message>
        <source>Bottom right corner: listen or pause.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d70324c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pravý dolní roh: poslouchat nebo pauza.</translation>
    </message>
    <message>
        <source>You have finished. Your choices are erased.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d72a933; clinical=; back=</translatorcomment>
        <translation type="unfinished">Skončili jste. Vše, co jste si zvolili, se vymazalo.</translation>
    </message>
    <message>
        <source>Touch the screen or press any key to go on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eef05104; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li pokračovat, dotkněte se obrazovky nebo stiskněte libovolnou klávesu.</translation>
    </message>
    <message>
        <source>After that, I need more time and Start again are at the top of the screen.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=234e56a5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Potom jsou „Potřebuji více času“ a&#xa0;„Od začátku“ v&#xa0;horní části obrazovky.</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Print this card</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dcd5bae9; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vytisknout kartičku</translation>
    </message>
    <message>
        <source>Print in large print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=03f35863; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vytisknout velkým písmem</translation>
    </message>
    <message>
        <source>Copy to a memory stick</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2e48d275; clinical=; back=</translatorcomment>
        <translation type="unfinished">Kopírovat na USB disk</translation>
    </message>
    <message>
        <source>The printer does not answer. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f14ad4a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tiskárna neodpovídá. Obraťte se prosím na personál.</translation>
    </message>
    <message>
        <source>The printer has no paper or has stopped. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=07be2ace; clinical=; back=</translatorcomment>
        <translation type="unfinished">V&#xa0;tiskárně není papír nebo se tiskárna zastavila. Obraťte se prosím na personál.</translation>
    </message>
    <message>
        <source>There is no memory stick. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08551dff; clinical=; back=</translatorcomment>
        <translation type="unfinished">USB disk tu není. Obraťte se prosím na personál.</translation>
    </message>
    <message>
        <source>The memory stick is full. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0074e5a; clinical=; back=</translatorcomment>
        <translation type="unfinished">USB disk je plný. Obraťte se prosím na personál.</translation>
    </message>
    <message>
        <source>Nothing can be written to the memory stick. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4375c458; clinical=; back=</translatorcomment>
        <translation type="unfinished">Na USB disk nelze nic zapsat. Obraťte se prosím na personál.</translation>
    </message>
    <message>
        <source>The memory stick was taken out too early. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3894bb6d; clinical=; back=</translatorcomment>
        <translation type="unfinished">USB disk byl vyjmut příliš brzy. Obraťte se prosím na personál.</translation>
    </message>
    <message>
        <source>The copy could not be made. Please ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a90fc8a7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Kopii se nepodařilo vytvořit. Obraťte se prosím na personál.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>What is said of how far it is: each quarter.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Návrat</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poslouchat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Další</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df0fe798; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tisknout</translation>
    </message>
    <message>
        <source>Copy</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e21f935f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Kopírovat</translation>
    </message>
    <message>
        <source>This is what will be printed in large print. Get it at reception.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bc849e6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Toto se vytiskne velkým písmem. Vyzvedněte si to na recepci.</translation>
    </message>
    <message>
        <source>This card will be printed at reception. People there may see it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=806fa003; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tato kartička se vytiskne na recepci. Lidé, kteří tam jsou, ji mohou vidět.</translation>
    </message>
    <message>
        <source>Ask at reception for a memory stick. This will be copied, to read and to listen to.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7fb2b330; clinical=; back=</translatorcomment>
        <translation type="unfinished">Na recepci si vyžádejte USB disk. Zkopíruje se toto, ke čtení i&#xa0;k&#xa0;poslechu.</translation>
    </message>
    <message>
        <source>One moment, please. {percent} % is done.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f243eae8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Okamžik, prosím. Hotovo je {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Done. Please go to reception.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a6749da5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hotovo. Jděte prosím na recepci.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">Nápověda</translation>
    </message>
    <message>
        <source>Touch Next or Back to turn the page.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d1c8cbaf; clinical=; back=</translatorcomment>
        <translation type="unfinished">Stranu otočíte dotykem tlačítka „Dále“ nebo „Zpět“.</translation>
    </message>
    <message>
        <source>Touch Listen to have the page read aloud. Touch Pause to stop for a while.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ec70b44f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li, aby se strana přečetla nahlas, dotkněte se tlačítka „Poslouchat“. Chcete-li čtení na chvíli zastavit, dotkněte se tlačítka „Pauza“.</translation>
    </message>
    <message>
        <source>Touch a sentence to hear it read from there.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=68276b78; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li poslouchat od některé věty, dotkněte se této věty.</translation>
    </message>
    <message>
        <source>Touch Menu to choose a part of the leaflet.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3edd11e1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li si vybrat část letáku, dotkněte se tlačítka „Menu“.</translation>
    </message>
    <message>
        <source>Touch the globe at the top to change the language.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=287d9cf4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li změnit jazyk, dotkněte se glóbu nahoře.</translation>
    </message>
    <message>
        <source>Touch the letter A at the top for larger text.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e88de3b4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li větší text, dotkněte se písmena A nahoře.</translation>
    </message>
    <message>
        <source>Touch Menu, then Make it easier, for other colours, a slower voice or switches.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cc6a488e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li jiné barvy, pomalejší hlas nebo spínače, dotkněte se tlačítka „Menu“ a&#xa0;potom tlačítka „Usnadnit čtení“.</translation>
    </message>
    <message>
        <source>Make it easier can hide the screen. Touch it to show it again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3902f05f; clinical=; back=</translatorcomment>
        <translation type="unfinished">V&#xa0;části „Usnadnit čtení“ můžete skrýt obrazovku. Dotkněte se obrazovky a znovu se zobrazí.</translation>
    </message>
    <message>
        <source>Touch Start again when you have finished. Your choices are erased.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5937f6a0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Až skončíte, dotkněte se tlačítka „Od začátku“. Vše, co jste si zvolili, se vymaže.</translation>
    </message>
    <message>
        <source>This screen goes back to the start after {minutes} minutes without a touch.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c94ffed; clinical=; back=</translatorcomment>
        <translation type="unfinished">Obrazovka se vrátí na začátek, když se jí nikdo nedotkne. Doba čekání v&#xa0;minutách: {minutes}.</translation>
    </message>
    <message>
        <source>You can also ask a member of staff. They are happy to help.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7ff2d337; clinical=; back=</translatorcomment>
        <translation type="unfinished">Můžete se zeptat i&#xa0;člena personálu. Personál vám rád pomůže.</translation>
    </message>
    <message>
        <source>How to use this screen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=057da44d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Jak používat tuto obrazovku</translation>
    </message>
</context>
<context>
    <name>Interpreter</name>
    <message>
        <source>I use British Sign Language. Please call an interpreter.</source>
        <extracomment>For staff alone, so in English alone (Equality Act 2010; GOV.UK migrant health guide).</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=372de0e2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Používám britský znakový jazyk (BSL). Prosím, zavolejte tlumočníka.</translation>
    </message>
</context>
<context>
    <name>InterpreterScreen</name>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Návrat</translation>
    </message>
</context>
<context>
    <name>LanguagesScreen</name>
    <message>
        <source>My language is not here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2dd458d3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Můj jazyk tu není</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8e2d0664; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vyberte si jazyk</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Hear them all</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f40da519; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poslouchat jazyky</translation>
    </message>
</context>
<context>
    <name>LeafletsScreen</name>
    <message>
        <source>Choose a leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1f20a860; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vyberte si leták</translation>
    </message>
</context>
<context>
    <name>LoopScreen</name>
    <message>
        <source>The sound is on the loop.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb8b07a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zvuk jde do indukční smyčky.</translation>
    </message>
    <message>
        <source>Can you hear this clearly?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c211ac0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Slyšíte to zřetelně?</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4c8e297; clinical=; back=</translatorcomment>
        <translation type="unfinished">Indukční smyčka</translation>
    </message>
    <message>
        <source>Read instead</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c7f0013a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Raději číst</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=631a3533; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlasitěji</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=85a39ab3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ano</translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Information for patients. {publisher}</source>
        <extracomment>How long each language&apos;s welcome stands out, ms. After a touch they stand still for so long: somebody reads below (WCAG 2.2.2), ms. On a screen lower than this, in lines at the floor size, the publisher&apos;s line gives way to buttons.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=55bc741c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informace pro pacienty. {publisher}</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>A hearing loop</source>
        <extracomment>Takes a context and English words; named ``translate`` where it is called, so that lupdate finds the words.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=83a32928; clinical=; back=</translatorcomment>
        <translation type="unfinished">Indukční smyčka</translation>
    </message>
    <message>
        <source>Someone to come along</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=469cfa6d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Doprovod</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b6fc2d5d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlumočník</translation>
    </message>
    <message>
        <source>A British Sign Language interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f0b3c61f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlumočník britského znakového jazyka (BSL)</translation>
    </message>
    <message>
        <source>Information in Easy Read</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8fd2b182; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informace ve snadném čtení (Easy Read)</translation>
    </message>
    <message>
        <source>Information in large print</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0a8cbb2b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informace velkým písmem</translation>
    </message>
    <message>
        <source>Information in Braille</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9ff56ee3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informace v&#xa0;Braillově písmu</translation>
    </message>
    <message>
        <source>Information to listen to</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c74a2191; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informace k&#xa0;poslechu</translation>
    </message>
    <message>
        <source>Staff who face me when they speak</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df881fd4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Personál, který mluví čelem ke mně</translation>
    </message>
    <message>
        <source>Things written down</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=77b1632f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informace písemně</translation>
    </message>
    <message>
        <source>Someone to fetch me when it is my turn</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2bdeb409; clinical=; back=</translatorcomment>
        <translation type="unfinished">Někdo, kdo pro mě přijde, až budu na řadě</translation>
    </message>
    <message>
        <source>More time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d814e02; clinical=; back=</translatorcomment>
        <translation type="unfinished">Více času</translation>
    </message>
    <message>
        <source>A lipspeaker</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840445f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Artikulační tlumočník (lipspeaker)</translation>
    </message>
    <message>
        <source>A deafblind interpreter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27705ba2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlumočník pro hluchoslepé</translation>
    </message>
    <message>
        <source>A speech-to-text reporter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c7e906f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Přepisovatel mluvené řeči (speech-to-text)</translation>
    </message>
    <message>
        <source>An advocate</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=03beb835; clinical=; back=</translatorcomment>
        <translation type="unfinished">Osoba, která hájí mé zájmy (advocate)</translation>
    </message>
    <message>
        <source>Emails instead of letters</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=abb9ee55; clinical=; back=</translatorcomment>
        <translation type="unfinished">E-maily místo dopisů</translation>
    </message>
    <message>
        <source>Text messages instead of phone calls</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c6dc7f06; clinical=; back=</translatorcomment>
        <translation type="unfinished">SMS místo telefonátů</translation>
    </message>
    <message>
        <source>A quiet place to wait</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df52aeaf; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tiché místo na čekání</translation>
    </message>
    <message>
        <source>Room for my assistance dog</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=86016ae5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Místo pro mého asistenčního psa</translation>
    </message>
    <message>
        <source>Help to move, such as a hoist</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=88b27354; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pomoc při přesunu, například zvedák pro pacienty</translation>
    </message>
    <message>
        <source>This patient asks for:</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81e09cd5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Požadavky tohoto pacienta:</translation>
    </message>
    <message>
        <source>Nothing on this card is stored or sent. Touch Start again to erase it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=330c98e2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Nic z&#xa0;této kartičky se neukládá ani neposílá. Vymažete ji dotykem tlačítka „Od začátku“.</translation>
    </message>
    <message>
        <source>I would like some help, please.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=195764e8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Prosím, potřebuji trochu pomoci.</translation>
    </message>
    <message>
        <source>An interpreter: {language}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cfb2d57c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlumočník: {language}</translation>
    </message>
</context>
<context>
    <name>NeedsScreen</name>
    <message>
        <source>Tell us what you need</source>
        <extracomment>Needs to a page.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f5cc8539; clinical=; back=</translatorcomment>
        <translation type="unfinished">Řekněte nám, co potřebujete</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Návrat</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poslouchat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Další</translation>
    </message>
    <message>
        <source>Show card</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=187a4210; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ukázat kartičku</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>This translation has not been checked by a qualified translator. If you are not sure, please ask a member of staff or ask for an interpreter.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a1dea9a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tento překlad nezkontroloval kvalifikovaný překladatel. Pokud si nejste jisti, zeptejte se personálu nebo požádejte o&#xa0;tlumočníka.</translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cc862370; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tento překlad nezkontroloval kvalifikovaný překladatel.</translation>
    </message>
    <message>
        <source>There is no voice for this language here. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=db903b1d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pro tento jazyk zde není hlas. Slova se postupně označují sama. Můžete se zeptat i&#xa0;člena personálu.</translation>
    </message>
    <message>
        <source>Your headphones or the hearing loop are not connected. The marked words move on by themselves. Plug the headphones in, or choose another sound in Make it easier.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d098179; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vaše sluchátka nebo indukční smyčka nejsou připojeny. Slova se postupně označují sama. Připojte sluchátka nebo si v&#xa0;části „Usnadnit čtení“ vyberte jiný zvuk.</translation>
    </message>
    <message>
        <source>The sound is not working. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3e17d060; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zvuk nefunguje. Slova se postupně označují sama. Můžete se zeptat i&#xa0;člena personálu.</translation>
    </message>
    <message>
        <source>Easy Read is in English only.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8dc9f46b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Snadné čtení (Easy Read) je pouze v&#xa0;angličtině.</translation>
    </message>
    <message>
        <source>Something went wrong. The kiosk has begun again.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=494c5072; clinical=; back=</translatorcomment>
        <translation type="unfinished">Něco se nepovedlo. Kiosk začal znovu od začátku.</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>On your phone</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c4b9d0b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Do telefonu</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the square.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e600f80e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Namiřte fotoaparát telefonu na čtverec.</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Obrázek</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Návrat</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poslouchat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Part before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=84e84358; clinical=; back=</translatorcomment>
        <translation type="unfinished">Předchozí část</translation>
    </message>
    <message>
        <source>Next part</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb33bf08; clinical=; back=</translatorcomment>
        <translation type="unfinished">Další část</translation>
    </message>
</context>
<context>
    <name>PracticeScreen</name>
    <message>
        <source>Practice</source>
        <extracomment>As many things to find as there are corners; more would be a task.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d3857b12; clinical=; back=</translatorcomment>
        <translation type="unfinished">Nácvik</translation>
    </message>
    <message>
        <source>Practice button {number}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ff1439e1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlačítko pro nácvik {number}</translation>
    </message>
    <message>
        <source>Nothing can go wrong here.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=460116db; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tady se nemůže nic pokazit.</translation>
    </message>
    <message>
        <source>You chose number {number}. Well done.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=840e60f2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vybrali jste číslo {number}. Výborně.</translation>
    </message>
</context>
<context>
    <name>PreparedScreen</name>
    <message>
        <source>Change here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a59e0b9d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Změnit zde</translation>
    </message>
    <message>
        <source>A member of staff has set this screen for you.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c89b6847; clinical=; back=</translatorcomment>
        <translation type="unfinished">Člen personálu nastavil tuto obrazovku pro vás.</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poslouchat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=858e4ba7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pauza</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97903f19; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pokračovat</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76900f1b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zpět</translation>
    </message>
    <message>
        <source>Menu</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=99af6606; clinical=; back=</translatorcomment>
        <translation type="unfinished">Menu</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ff57a29; clinical=; back=</translatorcomment>
        <translation type="unfinished">Dále</translation>
    </message>
</context>
<context>
    <name>SignedScreen</name>
    <message>
        <source>There is no film in British Sign Language yet. You can ask for an interpreter.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=711f738f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Film v&#xa0;britském znakovém jazyce (BSL) zatím není. Můžete požádat o&#xa0;tlumočníka.</translation>
    </message>
</context>
<context>
    <name>SpokenScreen</name>
    <message>
        <source>Touch your language to ask for an interpreter</source>
        <extracomment>From the start screen through the languages and all these pages it is six touches to a card.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b1bf716; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li tlumočníka, dotkněte se svého jazyka</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Read the leaflet</source>
        <extracomment>Buttons for languages here; where there are more languages the last one leads to all of them. Small buttons beside each other on an upright screen, and in half of a lying one. Leaflets that are all on this screen; more are on a screen of their own.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=490b5fa6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Číst leták</translation>
    </message>
    <message>
        <source>Listen to the leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e50ea3c6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poslouchat leták</translation>
    </message>
    <message>
        <source>Easy Read</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c0c8600; clinical=; back=</translatorcomment>
        <translation type="unfinished">Snadné čtení</translation>
    </message>
    <message>
        <source>Tell us what you need</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f5cc8539; clinical=; back=</translatorcomment>
        <translation type="unfinished">Řekněte nám, co potřebujete</translation>
    </message>
    <message>
        <source>All languages</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=acce3d0e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Všechny jazyky</translation>
    </message>
    <message>
        <source>Your language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=beed0d96; clinical=; back=</translatorcomment>
        <translation type="unfinished">Váš jazyk</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1dade15d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Usnadnit čtení</translation>
    </message>
    <message>
        <source>Contents</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=437aea62; clinical=; back=</translatorcomment>
        <translation type="unfinished">Obsah</translation>
    </message>
    <message>
        <source>Picture</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9a1c54f5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Obrázek</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b79cac92; clinical=; back=</translatorcomment>
        <translation type="unfinished">Nápověda</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d80fc5f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vzít si s&#xa0;sebou</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Další</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=739a09b3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Britský znakový jazyk (BSL)</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I need more time</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ba4ae706; clinical=; back=</translatorcomment>
        <translation type="unfinished">Potřebuji více času</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=69b81bb4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Jste ještě tu?</translation>
    </message>
    <message>
        <source>If you do not touch the screen, it will go back to the start for the next person.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=76605aa8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pokud se obrazovky nedotknete, vrátí se na začátek pro další osobu.</translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b0a23adb; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ano, jsem tu</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=500f7d16; clinical=; back=</translatorcomment>
        <translation type="unfinished">Konec</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>Items are named one after the other. Press the switch when you hear what you want.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=97af76b9; clinical=; back=</translatorcomment>
        <translation type="unfinished">Položky se čtou jedna po druhé. Stiskněte spínač, když uslyšíte tu, kterou chcete.</translation>
    </message>
    <message>
        <source>Press the first switch for the next item, the second switch to choose it.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=641bcfd1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Prvním spínačem přejdete na další položku, druhým spínačem ji vyberete.</translation>
    </message>
    <message>
        <source>Waiting. Press the switch to go on.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b79cedf; clinical=; back=</translatorcomment>
        <translation type="unfinished">Čeká se. Chcete-li pokračovat, stiskněte spínač.</translation>
    </message>
    <message>
        <source>Seconds for each item: {seconds}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=506000d2; clinical=; back=</translatorcomment>
        <translation type="unfinished">Sekundy na každou položku: {seconds}</translation>
    </message>
</context>
<context>
    <name>SwitchesScreen</name>
    <message>
        <source>Switches</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3b1e802e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Spínače</translation>
    </message>
    <message>
        <source>No switch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=07022106; clinical=; back=</translatorcomment>
        <translation type="unfinished">Bez spínače</translation>
    </message>
    <message>
        <source>One switch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0ba01086; clinical=; back=</translatorcomment>
        <translation type="unfinished">Jeden spínač</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f31dc43c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Dva spínače</translation>
    </message>
    <message>
        <source>How many switches do you use?</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bd698cb7; clinical=; back=</translatorcomment>
        <translation type="unfinished">Kolik spínačů používáte?</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3deba4ef; clinical=; back=</translatorcomment>
        <translation type="unfinished">Kratší</translation>
    </message>
    <message>
        <source>Longer</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4630d87b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Delší</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Skip to the leaflet</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=46da6785; clinical=; back=</translatorcomment>
        <translation type="unfinished">Přejít na leták</translation>
    </message>
    <message>
        <source>This copy was made by a kiosk. The hospital has not checked or approved this copy.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=eb13e94d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tuto kopii vytvořil kiosk. Nemocnice ji nezkontrolovala ani neschválila.</translation>
    </message>
</context>
<context>
    <name>TakeScreen</name>
    <message>
        <source>This kiosk cannot print or copy. Touch a format to ask a member of staff for it.</source>
        <extracomment>The leaflet&apos;s own list of formats, in its order.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2889006c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tento kiosk neumí tisknout ani kopírovat. Dotkněte se formátu a&#xa0;požádejte o&#xa0;něj personál.</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8c4b9d0b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Do telefonu</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d80fc5f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vzít si s&#xa0;sebou</translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Listen</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=225d29f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Poslouchat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Go back</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6aadac2f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Návrat</translation>
    </message>
    <message>
        <source>Before</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9bb72500; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zpět</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d47d7cb0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Dále</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Steady touch</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09625b77; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pro třesoucí se ruce</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d70ce38; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pro levou ruku</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ee33cb76; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tlačítka níže</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <extracomment>How long it is offered, s.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a8283ade; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vrátit zpět</translation>
    </message>
</context>
<context>
    <name>Unplugged</name>
    <message>
        <source>The headphones are out.</source>
        <extracomment>For so long headphones can be put back and the visit goes on, s (accessibility B-06).</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e4b2bb4e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Sluchátka jsou odpojená.</translation>
    </message>
    <message>
        <source>Plug them in again to go on, or touch the screen. If not, it will go back to the start for the next person.</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d5f028ab; clinical=; back=</translatorcomment>
        <translation type="unfinished">Chcete-li pokračovat, znovu je připojte nebo se dotkněte obrazovky. Jinak se vrátí na začátek pro další osobu.</translation>
    </message>
</context>
<context>
    <name>VoiceScreen</name>
    <message>
        <source>Voice and sound</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a0bb5f27; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlas a&#xa0;zvuk</translation>
    </message>
    <message>
        <source>Read this section</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=275b84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Přečíst tuto část</translation>
    </message>
    <message>
        <source>Read it all</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d167176d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Přečíst vše</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cae7d57b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0791ec68; clinical=; back=</translatorcomment>
        <translation type="unfinished">Čtení nahlas</translation>
    </message>
    <message>
        <source>Speed: {words} words a minute</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a71dcc1f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Rychlost (slova za minutu): {words}</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4eda52fe; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pomaleji</translation>
    </message>
    <message>
        <source>Faster</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8d0160c0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Rychleji</translation>
    </message>
    <message>
        <source>Loudness: {step} of {steps}</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e405c7da; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlasitost: {step} z&#xa0;{steps}</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=87c4e2d8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Tišeji</translation>
    </message>
    <message>
        <source>Louder</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=631a3533; clinical=; back=</translatorcomment>
        <translation type="unfinished">Hlasitěji</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Left</source>
        <extracomment>The buttons stand in this many columns, as many as there is room for. On a screen lower than this, in lines at the floor size, icons give way to the drawing.</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=58eb9032; clinical=; back=</translatorcomment>
        <translation type="unfinished">Doleva</translation>
    </message>
    <message>
        <source>Right</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=883361d5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Doprava</translation>
    </message>
    <message>
        <source>Larger</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b05e2520; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zvětšit</translation>
    </message>
    <message>
        <source>Up</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=55490a4b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Nahoru</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=00417195; clinical=; back=</translatorcomment>
        <translation type="unfinished">Zmenšit</translation>
    </message>
    <message>
        <source>Down</source>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b86d11af; clinical=; back=</translatorcomment>
        <translation type="unfinished">Dolů</translation>
    </message>
</context>
</TS>
