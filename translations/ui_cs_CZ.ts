<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this leaflet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaflet is past its review date. Please ask staff if you have questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation is a draft made by the kiosk&apos;s makers. Checked by: nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk itself is not made by the hospital and was not approved by it. It keeps nothing about you: your choices are gone when you touch Start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsScreen</name>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The screen is hidden. Touch it to show it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasierScreen</name>
    <message>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark on pale yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving pages: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving pages: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridScreen</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch Next or Back to turn the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch Listen to have the page read aloud. Touch Pause to stop for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a sentence to hear it read from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch Menu to choose a part of the leaflet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch the globe at the top to change the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch Menu, then Make it easier, for larger text or other colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it easier can hide the screen. Touch it to show it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch Start again when you have finished. Your choices are erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen goes back to the start after {minutes} minutes without a touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also ask a member of staff. They are happy to help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use this screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagesScreen</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoopScreen</name>
    <message>
        <source>The sound is on the loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you hear this clearly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Masthead</name>
    <message>
        <source>Information for patients. {publisher}</source>
        <extracomment>How long each language&apos;s welcome stands out, ms. On a screen lower than this, in lines at the floor size, the publisher&apos;s line gives way to buttons.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>This translation has not been checked by a qualified translator. If you are not sure, please ask a member of staff or ask for an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation has not been checked by a qualified translator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice for this language here. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your headphones or the hearing loop are not connected. The marked words move on by themselves. Plug the headphones in, or choose another sound in Make it easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is not working. The marked words move on by themselves. You can also ask a member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Read the leaflet</source>
        <extracomment>Buttons for languages here; where there are more languages the last one leads to all of them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the leaflet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not touch the screen, it will go back to the start for the next person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I am still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextScreen</name>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Steady touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <extracomment>How long it is offered, s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceScreen</name>
    <message>
        <source>Voice and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: {words} words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness: {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
