<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD" sourcelanguage="en_GB">
<context>
    <name></name>
    <message id="leaflet.short-title">
        <source>Sacroiliac joint injections</source>
        <extracomment>Short name of the leaflet, for buttons</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44ab780a; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্যাক্রোইলিয়াক জয়েন্টে ইনজেকশন</translation>
    </message>
    <message id="cover.label">
        <source>Front page</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ed509239; clinical=; back=</translatorcomment>
        <translation type="unfinished">প্রথম পাতা</translation>
    </message>
    <message id="cover.publisher">
        <source>East Kent
Hospitals University
NHS Foundation Trust</source>
        <extracomment>publisher</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=37fcd246; clinical=; back=</translatorcomment>
        <translation type="unfinished">East Kent
Hospitals University
NHS Foundation Trust</translation>
    </message>
    <message id="cover.title">
        <source>The Kent Centre for Pain Medicine and Neuromodulation: Sacroiliac joint injections</source>
        <extracomment>title</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=38436d05; clinical=; back=</translatorcomment>
        <translation type="unfinished">The Kent Centre for Pain Medicine and Neuromodulation: স্যাক্রোইলিয়াক জয়েন্টে ইনজেকশন</translation>
    </message>
    <message id="intro">
        <source>Information for patients</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b64e9398; clinical=; back=</translatorcomment>
        <translation type="unfinished">রোগীদের জন্য তথ্য</translation>
    </message>
    <message id="intro.p1">
        <source>This leaflet explains what **sacroiliac joint injections** are and how they may help with chronic pain relief. If you have any questions, please speak to your GP or other relevant health professional.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2ee5606c; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">**স্যাক্রোইলিয়াক জয়েন্টে (মেরুদণ্ড ও শ্রোণির সংযোগে) ইনজেকশন** কী এবং তা দীর্ঘস্থায়ী ব্যথা উপশমে কীভাবে সাহায্য করতে পারে, এই লিফলেটে তা বুঝিয়ে বলা হয়েছে। আপনার কোনো প্রশ্ন থাকলে, অনুগ্রহ করে আপনার জিপি (GP, পারিবারিক ডাক্তার) অথবা সংশ্লিষ্ট অন্য কোনো স্বাস্থ্যসেবা পেশাজীবীর সঙ্গে কথা বলুন।</translation>
    </message>
    <message id="what-are">
        <source>What are sacroiliac joints?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8da9c845; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্যাক্রোইলিয়াক জয়েন্ট কী?</translation>
    </message>
    <message id="what-are.p1">
        <source>Sacroiliac joints lie next to the spine and connect the spine with the pelvis on both sides. There are two sacroiliac joints, one on the right and one on the left.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7f792c2c; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">স্যাক্রোইলিয়াক জয়েন্টগুলো (অস্থিসন্ধি) মেরুদণ্ডের পাশে থাকে এবং দুই দিকেই মেরুদণ্ডকে শ্রোণির (পেলভিস, অর্থাৎ কোমরের নিচের হাড়) সঙ্গে যুক্ত করে। স্যাক্রোইলিয়াক জয়েন্ট দুটি, একটি ডান দিকে এবং একটি বাম দিকে।</translation>
    </message>
    <message id="what-are.p2">
        <source>Sacroiliac joints do not move much, but they are essential weight bearing joints. Usually they cause no pain at all. However should one or both become inflamed or arthritic (also known as &apos;wear and tear&apos;) they can then become painful.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1a231a5d; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">স্যাক্রোইলিয়াক জয়েন্টগুলো বেশি নড়ে না, কিন্তু এগুলো শরীরের ভার বহনকারী অত্যাবশ্যক জয়েন্ট। সাধারণত এগুলো কোনো ব্যথাই সৃষ্টি করে না। তবে একটি বা দুটি জয়েন্টেই যদি প্রদাহ হয় অথবা আর্থ্রাইটিস (যাকে জয়েন্টের “ক্ষয়”ও বলা হয়) হয়, তাহলে সেগুলোতে ব্যথা হতে পারে।</translation>
    </message>
    <message id="what-are.fig1">
        <source>Sacroiliac joints lying next to the spine, and connecting with the pelvis on both sides</source>
        <extracomment>figure</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cadd080d; clinical=; back=</translatorcomment>
        <translation type="unfinished">মেরুদণ্ডের পাশে থাকা এবং দুই দিকেই শ্রোণির সঙ্গে যুক্ত স্যাক্রোইলিয়াক জয়েন্ট</translation>
    </message>
    <message id="how-help">
        <source>How will a sacroiliac joint injection help?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=22b4ecd4; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্যাক্রোইলিয়াক জয়েন্টে ইনজেকশন কীভাবে সাহায্য করবে?</translation>
    </message>
    <message id="how-help.p1">
        <source>A sacroiliac joint injection is one way of treating back pain that starts from these joints. This is not a cure but may reduce your pain temporarily.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea3a9cf4; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">স্যাক্রোইলিয়াক জয়েন্টে ইনজেকশন হলো এই জয়েন্টগুলো থেকে শুরু হওয়া পিঠে ব্যথার (কোমর ব্যথার) চিকিৎসার একটি উপায়। এটি রোগ সারিয়ে তোলার চিকিৎসা নয়, তবে এটি আপনার ব্যথা সাময়িকভাবে কমাতে পারে।</translation>
    </message>
    <message id="how-help.p2">
        <source>A preparation of steroid and a local anaesthetic is injected in to or around these joints. This may reduce inflammation and pain.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8ceb155e; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">স্টেরয়েড এবং লোকাল অ্যানেস্থেটিক (জায়গাটি অবশ করার ওষুধ) মিশিয়ে তৈরি একটি ওষুধ এই জয়েন্টগুলোর ভেতরে অথবা চারপাশে ইনজেকশনের মাধ্যমে দেওয়া হয়। এতে প্রদাহ এবং ব্যথা কমতে পারে।</translation>
    </message>
    <message id="stay">
        <source>Will I have to stay in hospital?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b3bcf7f3; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমাকে কি হাসপাতালে থাকতে হবে?</translation>
    </message>
    <message id="stay.p1">
        <source>This procedure is carried out as a day case procedure (you can go home on the same day). The procedure is carried out in one of the theatres in Day Surgery to minimise your risk of getting an infection. Shortly before your procedure you will be asked to change in to a theatre gown.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ffb7428b; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">এই চিকিৎসা প্রক্রিয়াটি ডে কেস, অর্থাৎ একই দিনে বাড়ি ফেরার মতো প্রক্রিয়া হিসেবে করা হয় (আপনি সেই দিনই বাড়ি যেতে পারবেন)। আপনার সংক্রমণ (ইনফেকশন) হওয়ার ঝুঁকি যতটা সম্ভব কমানোর জন্য চিকিৎসা প্রক্রিয়াটি ডে সার্জারির (Day Surgery) একটি অপারেশন থিয়েটারে করা হয়। আপনার চিকিৎসা প্রক্রিয়ার অল্প কিছুক্ষণ আগে আপনাকে কাপড় বদলে থিয়েটার গাউন (অপারেশনের পোশাক) পরতে বলা হবে।</translation>
    </message>
    <message id="procedure">
        <source>What happens during my procedure?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4d651e31; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমার চিকিৎসা প্রক্রিয়ার সময় কী হয়?</translation>
    </message>
    <message id="procedure.b1">
        <source>The procedure is carried out under x-ray control. This allows your doctor to identify the specific area to be treated. **It is important that you tell your consultant if there is any possibility that you may be pregnant, as x-rays may harm your baby.**</source>
        <extracomment>bullet; safety: pregnancy</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d46d57e7; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">চিকিৎসা প্রক্রিয়াটি এক্স-রে দেখে (এক্স-রের সাহায্যে) করা হয়। এতে আপনার ডাক্তার চিকিৎসার নির্দিষ্ট জায়গাটি শনাক্ত করতে পারেন। **আপনি গর্ভবতী হতে পারেন, এমন কোনো সম্ভাবনা থাকলে তা আপনার কনসালট্যান্টকে (বিশেষজ্ঞ ডাক্তারকে) জানানো গুরুত্বপূর্ণ, কারণ এক্স-রে আপনার গর্ভের শিশুর ক্ষতি করতে পারে।**</translation>
    </message>
    <message id="procedure.b2">
        <source>You will be asked to lie down on your front. Once you are lying in the correct position, your doctor will prepare the area to be treated with an antiseptic solution which may feel cold.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72db8efc; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনাকে উপুড় হয়ে শুতে বলা হবে। আপনি সঠিক অবস্থানে শোয়ার পর, আপনার ডাক্তার একটি জীবাণুনাশক তরল দিয়ে চিকিৎসার জায়গাটি প্রস্তুত করবেন; তরলটি ঠান্ডা লাগতে পারে।</translation>
    </message>
    <message id="procedure.b3">
        <source>A local anaesthetic is injected at the site of the procedure. This may sting to start with, before your skin goes numb.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=51d506e6; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">চিকিৎসা প্রক্রিয়ার জায়গায় লোকাল অ্যানেস্থেটিক (জায়গাটি অবশ করার ওষুধ) ইনজেকশনের মাধ্যমে দেওয়া হয়। আপনার ত্বক অবশ হওয়ার আগে, শুরুতে এতে জ্বালা করতে পারে।</translation>
    </message>
    <message id="procedure.b4">
        <source>It is important that you keep still during your procedure, as a special hollow needle will be carefully inserted under x-ray guidance in to the correct position.</source>
        <extracomment>bullet; safety: keep-still</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6740352d; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার চিকিৎসা প্রক্রিয়ার সময় নড়াচড়া না করা গুরুত্বপূর্ণ, কারণ এক্স-রে দেখে একটি বিশেষ ফাঁপা সুচ সাবধানে সঠিক জায়গায় ঢোকানো হবে।</translation>
    </message>
    <message id="procedure.b5">
        <source>A mixture of local anaesthetic and steroid is injected in to the area.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3c873036; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">ওই জায়গায় লোকাল অ্যানেস্থেটিক এবং স্টেরয়েডের মিশ্রণ ইনজেকশনের মাধ্যমে দেওয়া হয়।</translation>
    </message>
    <message id="procedure.b6">
        <source>The above may be repeated on both sides of your spine.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aaced39b; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">উপরের কাজগুলো আপনার মেরুদণ্ডের দুই পাশেই আবার করা হতে পারে।</translation>
    </message>
    <message id="procedure.b7">
        <source>A small dressing will be used to cover the injection sites. This can be removed after 24 hours. Do not worry if it falls off sooner.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=63f8a88e; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">ইনজেকশনের জায়গাগুলো ঢেকে দিতে একটি ছোট ড্রেসিং (পট্টি) ব্যবহার করা হবে। ২৪ ঘণ্টা পর এটি খুলে ফেলা যাবে। এটি এর আগেই খুলে পড়ে গেলে চিন্তা করবেন না।</translation>
    </message>
    <message id="side-effects">
        <source>What are the possible side effects?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b595102; clinical=; back=</translatorcomment>
        <translation type="unfinished">সম্ভাব্য পার্শ্বপ্রতিক্রিয়াগুলো কী কী?</translation>
    </message>
    <message id="side-effects.b1">
        <source>There may be some **pain and bruising** at the needle site, which should settle over a few days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5afbb47d; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">সুচ ফোটানোর জায়গায় কিছুটা **ব্যথা ও কালশিটে** হতে পারে, যা কয়েক দিনের মধ্যে ঠিক হয়ে যাওয়ার কথা।</translation>
    </message>
    <message id="side-effects.b2">
        <source>You may have some **bleeding** from the needle site.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e7a45016; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">সুচ ফোটানোর জায়গা থেকে আপনার কিছুটা **রক্তপাত** হতে পারে।</translation>
    </message>
    <message id="side-effects.b3">
        <source>You may feel **a little unsteady** when you first stand.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d34ef0f; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">প্রথমবার উঠে দাঁড়ানোর সময় আপনার **একটু টলমল** লাগতে পারে।</translation>
    </message>
    <message id="side-effects.b4">
        <source>The procedure may **make your pain worse**, this should stop within a few weeks.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a5b69c7; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">চিকিৎসা প্রক্রিয়াটির কারণে **আপনার ব্যথা আরও বেড়ে যেতে** পারে, এটি কয়েক সপ্তাহের মধ্যে থেমে যাওয়ার কথা।</translation>
    </message>
    <message id="side-effects.b5">
        <source>There is a small risk of **infection** at the site of the injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7696303; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">ইনজেকশনের জায়গায় **সংক্রমণ (ইনফেকশন)** হওয়ার অল্প ঝুঁকি আছে।</translation>
    </message>
    <message id="side-effects.b6">
        <source>You may have some **leg weakness or numbness**, which should stop over a few hours.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81f1bdc2; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার **পায়ে কিছুটা দুর্বলতা বা অবশ ভাব** হতে পারে, যা কয়েক ঘণ্টার মধ্যে চলে যাওয়ার কথা।</translation>
    </message>
    <message id="side-effects.b7">
        <source>Female patients may have **irregular periods**, due to the use of steroids.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=20f453f3; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">স্টেরয়েড ব্যবহারের কারণে নারী রোগীদের **অনিয়মিত মাসিক** হতে পারে।</translation>
    </message>
    <message id="side-effects.b8">
        <source>People with diabetes may have **unstable blood sugar levels** due to the steroid effects.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c8f117e7; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">স্টেরয়েডের প্রভাবে ডায়াবেটিস রোগীদের **রক্তে শর্করার মাত্রা (ব্লাড সুগার) ওঠানামা** করতে পারে।</translation>
    </message>
    <message id="side-effects.b9">
        <source>Rarely, you may have some **mood changes** due to the steroids.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ede85166; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">কদাচিৎ, স্টেরয়েডের কারণে আপনার **মেজাজের কিছুটা পরিবর্তন** হতে পারে।</translation>
    </message>
    <message id="side-effects.b10">
        <source>Very rarely, there is a risk of **temporary or permanent nerve damage**.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c3f36c03; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">খুব কদাচিৎ, **স্নায়ুর সাময়িক বা স্থায়ী ক্ষতি** হওয়ার ঝুঁকি থাকে।</translation>
    </message>
    <message id="after">
        <source>What will happen after my injections?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=61514704; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমার ইনজেকশনের পর কী হবে?</translation>
    </message>
    <message id="after.b1">
        <source>You will be discharged home one to two hours after your procedure.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=45c10c27; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার চিকিৎসা প্রক্রিয়ার এক থেকে দুই ঘণ্টা পর আপনি হাসপাতাল থেকে ছাড়া পেয়ে বাড়ি যাবেন।</translation>
    </message>
    <message id="after.b2">
        <source>You must not drive for 24 hours following your procedure, please arrange for someone to drive you home from the hospital. We strongly recommend that you have someone stay at home with you until the following day.</source>
        <extracomment>bullet; safety: no-driving-24h</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f3c2768; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার চিকিৎসা প্রক্রিয়ার পর ২৪ ঘণ্টা গাড়ি চালানো যাবে না, অনুগ্রহ করে কেউ যাতে গাড়ি চালিয়ে আপনাকে হাসপাতাল থেকে বাড়ি নিয়ে যান, তার ব্যবস্থা করুন। আমরা জোরালোভাবে পরামর্শ দিচ্ছি, পরের দিন পর্যন্ত আপনার সঙ্গে বাড়িতে কাউকে রাখুন।</translation>
    </message>
    <message id="after.b3">
        <source>You should start your normal activities as soon as possible. However, you should avoid any strenuous activities for at least one day after your injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2075a496; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার যত তাড়াতাড়ি সম্ভব স্বাভাবিক কাজকর্ম শুরু করা উচিত। তবে, ইনজেকশনের পর অন্তত এক দিন আপনার যেকোনো পরিশ্রমের (ভারী) কাজ এড়িয়ে চলা উচিত।</translation>
    </message>
    <message id="after.b4">
        <source>You may notice an immediate improvement but steroids work slowly, so even if the injections have worked well you may not notice any benefit for several days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0441b456; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনি সঙ্গে সঙ্গেই উন্নতি টের পেতে পারেন, কিন্তু স্টেরয়েড ধীরে কাজ করে, তাই ইনজেকশন ভালোভাবে কাজ করলেও কয়েক দিন পর্যন্ত আপনি কোনো উপকার টের না-ও পেতে পারেন।</translation>
    </message>
    <message id="after.b5">
        <source>Sometimes there may be a slight increase in pain, but this should settle with time.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c840886; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">কখনো কখনো ব্যথা সামান্য বাড়তে পারে, তবে সময়ের সঙ্গে তা কমে যাওয়ার কথা।</translation>
    </message>
    <message id="follow-up">
        <source>Will I need a follow-up appointment?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c05b21fc; clinical=; back=</translatorcomment>
        <translation type="unfinished">আমার কি ফলো-আপ অ্যাপয়েন্টমেন্ট (পরবর্তী সাক্ষাৎ) লাগবে?</translation>
    </message>
    <message id="follow-up.p1">
        <source>A telephone appointment will be made for a nurse to call you approximately six to eight weeks after your procedure. You will be told by letter of the date and time for this appointment. The nurse will review the outcome of your procedure, so they can plan what happens next and discuss this with you during your telephone appointment.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d551c692; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার চিকিৎসা প্রক্রিয়ার আনুমানিক ছয় থেকে আট সপ্তাহ পর একজন নার্স যাতে আপনাকে ফোন করতে পারেন, সেজন্য একটি টেলিফোন অ্যাপয়েন্টমেন্টের ব্যবস্থা করা হবে। এই অ্যাপয়েন্টমেন্টের তারিখ ও সময় আপনাকে চিঠি দিয়ে জানানো হবে। নার্স আপনার চিকিৎসা প্রক্রিয়ার ফলাফল পর্যালোচনা করবেন, যাতে এরপর কী হবে তিনি তার পরিকল্পনা করতে পারেন এবং আপনার টেলিফোন অ্যাপয়েন্টমেন্টের সময় আপনার সঙ্গে তা নিয়ে আলোচনা করতে পারেন।</translation>
    </message>
    <message id="follow-up.p2">
        <source>If you continue to have good benefit from the procedure, you may be discharged from the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=04a8201f; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">চিকিৎসা প্রক্রিয়াটি থেকে আপনি ভালো উপকার পেতে থাকলে, আপনাকে পেইন ক্লিনিকে (ব্যথার ক্লিনিক, Pain Clinic) আর আসতে না-ও হতে পারে।</translation>
    </message>
    <message id="further">
        <source>Further information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=553d6527; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও তথ্য</translation>
    </message>
    <message id="further.p1">
        <source>If you have any concerns regarding the information in this leaflet or your procedure, please phone the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a4912eb5; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">এই লিফলেটের তথ্য অথবা আপনার চিকিৎসা প্রক্রিয়া নিয়ে আপনার কোনো উদ্বেগ থাকলে, অনুগ্রহ করে পেইন ক্লিনিকে (Pain Clinic) ফোন করুন।</translation>
    </message>
    <message id="further.p2">
        <source>Kent Centre for Pain Medicine and Neuromodulation (direct lines)</source>
        <extracomment>subheading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0fed3640; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">Kent Centre for Pain Medicine and Neuromodulation, কেন্টের ব্যথার চিকিৎসা ও নিউরোমডুলেশন কেন্দ্র (সরাসরি টেলিফোন নম্বর)</translation>
    </message>
    <message id="further.c1">
        <source>Kent and Canterbury Hospital, Canterbury
Telephone: 01227 783049</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bff96ecf; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">Kent and Canterbury Hospital, Canterbury
টেলিফোন: 01227 783049</translation>
    </message>
    <message id="further.c2">
        <source>Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
Telephone: 01843 235094</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b11770f; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
টেলিফোন: 01843 235094</translation>
    </message>
    <message id="further.c3">
        <source>William Harvey Hospital, Ashford
Telephone: 01233 616691</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7c9266ea; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">William Harvey Hospital, Ashford
টেলিফোন: 01233 616691</translation>
    </message>
    <message id="useful">
        <source>Useful information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ab902e0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">দরকারি তথ্য</translation>
    </message>
    <message id="useful.p1">
        <source>For further information on chronic pain and its treatment options, please go to:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3aa6c865; clinical=; back=</translatorcomment>
        <translation type="unfinished">দীর্ঘস্থায়ী ব্যথা এবং এর চিকিৎসার বিভিন্ন উপায় সম্পর্কে আরও তথ্যের জন্য, অনুগ্রহ করে এখানে যান:</translation>
    </message>
    <message id="useful.l1">
        <source>East Kent Hospitals Chronic Pain web page (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dfbfb6f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">East Kent Hospitals-এর Chronic Pain (দীর্ঘস্থায়ী ব্যথা) ওয়েবপেজ (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</translation>
    </message>
    <message id="useful.l2">
        <source>Faculty of Pain Medicine of the Royal College of Anaesthetists. Information sheet for adult patients undergoing: sacroiliac joint injection for the treatment of pain (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df2a8b88; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">Faculty of Pain Medicine of the Royal College of Anaesthetists। যে প্রাপ্তবয়স্ক রোগীদের এই চিকিৎসা করা হবে, তাঁদের জন্য তথ্যপত্র: ব্যথার চিকিৎসার জন্য স্যাক্রোইলিয়াক জয়েন্টে ইনজেকশন (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;)।</translation>
    </message>
    <message id="accessibility.label">
        <source>Your accessibility needs</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ebd84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনার প্রবেশগম্যতার প্রয়োজন</translation>
    </message>
    <message id="accessibility.p0">
        <source>This leaflet has been produced with and for patients.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b97e7d40; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই লিফলেটটি রোগীদের সঙ্গে মিলে এবং রোগীদের জন্য তৈরি করা হয়েছে।</translation>
    </message>
    <message id="accessibility.p1">
        <source>Please let us know:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1789b5d1; clinical=; back=</translatorcomment>
        <translation type="unfinished">অনুগ্রহ করে আমাদের জানান:</translation>
    </message>
    <message id="accessibility.b1">
        <source>If you have any accessibility needs; this includes needing a hearing loop or wanting someone to come with you to your appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=006885ca; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার প্রবেশগম্যতার কোনো প্রয়োজন (বিশেষ সহায়তার দরকার) থাকলে; হিয়ারিং লুপ (শ্রবণযন্ত্র ব্যবহারকারীদের জন্য) দরকার হওয়া অথবা অ্যাপয়েন্টমেন্টে কাউকে আপনার সঙ্গে আনতে চাওয়াও এর মধ্যে পড়ে।</translation>
    </message>
    <message id="accessibility.b2">
        <source>If you need an interpreter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f988c49a; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার দোভাষী দরকার হলে।</translation>
    </message>
    <message id="accessibility.b3">
        <source>If you need this information in another format (such as Braille, audio, large print or Easy Read).</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=33bd8ca7; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার এই তথ্য অন্য কোনো আকারে দরকার হলে (যেমন ব্রেইল, অডিও, বড় অক্ষর অথবা সহজে পড়ার উপযোগী “Easy Read” লেখা)।</translation>
    </message>
    <message id="accessibility.p2">
        <source>You can let us know this by:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=57674c32; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনি আমাদের এভাবে জানাতে পারেন:</translation>
    </message>
    <message id="accessibility.l1">
        <source>Visiting the Trust web site (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f65d48f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">হাসপাতাল সংস্থার (Trust) ওয়েবসাইটে গিয়ে (&lt;https://www.ekhuft.nhs.uk/ais&gt;)।</translation>
    </message>
    <message id="accessibility.b4">
        <source>Calling the number at the top of your appointment letter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a988dc1c; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">আপনার অ্যাপয়েন্টমেন্টের চিঠির একেবারে উপরে দেওয়া নম্বরে ফোন করে।</translation>
    </message>
    <message id="accessibility.l2">
        <source>Adding this information to the Patient Portal (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d0311fd0; clinical=; back=</translatorcomment>
        <translation type="unfinished">পেশেন্ট পোর্টালে (Patient Portal) এই তথ্য যোগ করে (&lt;https://pp.ekhuft.nhs.uk/login&gt;)।</translation>
    </message>
    <message id="accessibility.b5">
        <source>Telling a member of staff at your next appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6bedc102; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনার পরবর্তী অ্যাপয়েন্টমেন্টে কোনো কর্মীকে বলে।</translation>
    </message>
    <message id="feedback.label">
        <source>Compliments, comments, concerns and complaints</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e17a21c3; clinical=; back=</translatorcomment>
        <translation type="unfinished">প্রশংসা, মন্তব্য, উদ্বেগ এবং অভিযোগ</translation>
    </message>
    <message id="feedback.c1">
        <source>Any complaints, comments, concerns or compliments, please speak to a member of your healthcare team. Or contact the Patient Advice and Liaison Service on 01227 783145 or email (ekh-tr.pals@nhs.net).</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3af492a2; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">কোনো অভিযোগ, মন্তব্য, উদ্বেগ বা প্রশংসা থাকলে, অনুগ্রহ করে আপনার স্বাস্থ্যসেবা দলের কোনো সদস্যের সঙ্গে কথা বলুন। অথবা Patient Advice and Liaison Service-এর (রোগী পরামর্শ ও যোগাযোগ সেবা) সঙ্গে 01227 783145 নম্বরে অথবা ইমেইলে (ekh-tr.pals@nhs.net) যোগাযোগ করুন।</translation>
    </message>
    <message id="property.label">
        <source>Your belongings</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=746ca43a; clinical=; back=</translatorcomment>
        <translation type="unfinished">আপনার জিনিসপত্র</translation>
    </message>
    <message id="property.p1">
        <source>Patients should not bring large sums of money or valuables into hospital. Please note that East Kent Hospitals accepts no responsibility for the loss or damage to personal property, unless the property has been handed into Trust staff for safe-keeping.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a316c438; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">রোগীদের হাসপাতালে বেশি পরিমাণ টাকা বা মূল্যবান জিনিসপত্র আনা উচিত নয়। অনুগ্রহ করে মনে রাখবেন, ব্যক্তিগত জিনিসপত্র হারিয়ে গেলে বা নষ্ট হলে East Kent Hospitals কোনো দায় নেয় না, যদি না সেগুলো নিরাপদে রাখার জন্য হাসপাতাল সংস্থার (Trust) কর্মীদের কাছে জমা দেওয়া হয়ে থাকে।</translation>
    </message>
    <message id="more-leaflets.label">
        <source>More leaflets</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=171c7ca5; clinical=; back=</translatorcomment>
        <translation type="unfinished">আরও লিফলেট</translation>
    </message>
    <message id="more-leaflets.l1">
        <source>Further patient information leaflets are available via the East Kent Hospitals&apos; web site (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b5f0742b; clinical=; back=</translatorcomment>
        <translation type="unfinished">রোগীদের জন্য তথ্যমূলক আরও লিফলেট East Kent Hospitals-এর ওয়েবসাইটে পাওয়া যায় (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;)।</translation>
    </message>
    <message id="about.label">
        <source>About this leaflet</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">এই লিফলেট সম্পর্কে</translation>
    </message>
    <message id="about.m1">
        <source>Reference number: Web 316</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=48425001; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">রেফারেন্স নম্বর: Web 316</translation>
    </message>
    <message id="about.m2">
        <source>First published:
August 2017</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=795dff4a; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">প্রথম প্রকাশ:
আগস্ট ২০১৭</translation>
    </message>
    <message id="about.m3">
        <source>Last reviewed:
May 2022</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1644f51e; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">সর্বশেষ পর্যালোচনা:
মে ২০২২</translation>
    </message>
    <message id="about.m4">
        <source>Next review date:
September 2025</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a657bac5; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">পরবর্তী পর্যালোচনার তারিখ:
সেপ্টেম্বর ২০২৫</translation>
    </message>
    <message id="about.m5">
        <source>Illustrations and Photographs created by the Medical Photography Department.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=02b68868; clinical=; back=</translatorcomment>
        <translation type="unfinished">চিত্র ও আলোকচিত্র তৈরি করেছে Medical Photography Department (চিকিৎসা আলোকচিত্র বিভাগ)।</translation>
    </message>
    <message id="about.m6">
        <source>Copyright © East Kent Hospitals University NHS Foundation Trust.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d59fc13d; clinical=; back=</translatorcomment>
        <translation type="unfinished">কপিরাইট © East Kent Hospitals University NHS Foundation Trust।</translation>
    </message>
    <message id="figure.pelvis-from-behind.short">
        <source>Drawing of the pelvis seen from behind, with the two sacroiliac joints marked</source>
        <extracomment>Accessible name of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94fa7835; clinical=; back=</translatorcomment>
        <translation type="unfinished">পেছন থেকে দেখা শ্রোণির আঁকা ছবি, দুটি স্যাক্রোইলিয়াক জয়েন্ট চিহ্নিত করা আছে</translation>
    </message>
    <message id="figure.pelvis-from-behind.long">
        <source>The drawing shows the bones of the pelvis from behind, as if you stood behind a person. At the top, in the middle, are the two lowest bones of the lower back, one above the other. Below them is the sacrum, a wide bone shaped like a shield that becomes narrow towards the bottom, with two rows of small openings. At its lower end hangs the tailbone. To the left and to the right of the sacrum are the two wide hip bones, with a thick curved edge along the top. Where each hip bone meets the sacrum there is a long slanting line in a strong colour: these are the two sacroiliac joints, one on each side. Further down and outwards are the hip sockets, and at the bottom the two sitting bones.</source>
        <extracomment>Description of the drawing, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08ee2411; clinical=; back=</translatorcomment>
        <translation type="unfinished">ছবিতে শ্রোণির হাড়গুলো পেছন থেকে দেখানো হয়েছে, যেন আপনি একজন মানুষের পেছনে দাঁড়িয়ে আছেন। উপরে, মাঝখানে, কোমরের সবচেয়ে নিচের দুটি হাড় রয়েছে, একটির উপরে আরেকটি। এগুলোর নিচে রয়েছে স্যাক্রাম (ত্রিকাস্থি), ঢালের মতো আকৃতির একটি চওড়া হাড়, যা নিচের দিকে সরু হয়ে গেছে এবং যাতে দুই সারি ছোট ছিদ্র আছে। এর নিচের প্রান্তে ঝুলে আছে লেজের হাড়। স্যাক্রামের বাম ও ডান দিকে রয়েছে নিতম্বের দুটি চওড়া হাড়, যেগুলোর উপরের ধার বরাবর একটি মোটা বাঁকানো কিনারা আছে। নিতম্বের প্রতিটি হাড় যেখানে স্যাক্রামের সঙ্গে মিলেছে, সেখানে গাঢ় রঙের একটি লম্বা তির্যক রেখা আছে: এগুলোই দুটি স্যাক্রোইলিয়াক জয়েন্ট, প্রতি পাশে একটি করে। আরও নিচে ও বাইরের দিকে রয়েছে নিতম্বের জয়েন্টের কোটর, আর একেবারে নিচে বসার দুটি হাড়।</translation>
    </message>
    <message id="figure.pelvis-from-behind.credit">
        <source>Drawing by the kiosk&apos;s makers, not the hospital&apos;s picture; not yet checked by a clinician.</source>
        <extracomment>Who drew it and that no clinician has checked it</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b8248b0; clinical=; back=back/sacroiliac-joint-injections_bn_BD.json</translatorcomment>
        <translation type="unfinished">ছবিটি এই কিয়স্কের নির্মাতাদের আঁকা, এটি হাসপাতালের দেওয়া ছবি নয়; এখনো কোনো চিকিৎসক বা চিকিৎসা পেশাজীবী এটি যাচাই করেননি।</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.name">
        <source>Lower spine (lumbar vertebrae)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ce8effc8; clinical=; back=</translatorcomment>
        <translation type="unfinished">মেরুদণ্ডের নিচের অংশ (কোমরের কশেরুকা)</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.sentence">
        <source>These are the two lowest bones of the lower back; the spine stands on the sacrum here.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f891454; clinical=; back=</translatorcomment>
        <translation type="unfinished">এগুলো কোমরের সবচেয়ে নিচের দুটি হাড়; এখানে মেরুদণ্ড স্যাক্রামের উপর দাঁড়িয়ে আছে।</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.name">
        <source>Sacrum</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c9db76f; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্যাক্রাম (ত্রিকাস্থি)</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.sentence">
        <source>This is the wide bone at the bottom of the spine, between the two hip bones.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=40961aa0; clinical=; back=</translatorcomment>
        <translation type="unfinished">এটি মেরুদণ্ডের নিচের প্রান্তের চওড়া হাড়, নিতম্বের দুটি হাড়ের মাঝখানে।</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.name">
        <source>Openings of the sacrum (foramina)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27667b92; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্যাক্রামের ছিদ্র (ফোরামিনা)</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.sentence">
        <source>Nerves pass through these small openings in the sacrum.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44fc32a4; clinical=; back=</translatorcomment>
        <translation type="unfinished">স্যাক্রামের এই ছোট ছিদ্রগুলোর মধ্য দিয়ে স্নায়ু যায়।</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.name">
        <source>Left sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f019bd98; clinical=; back=</translatorcomment>
        <translation type="unfinished">বাম স্যাক্রোইলিয়াক জয়েন্ট</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.sentence">
        <source>This is where the sacrum meets the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09f1611c; clinical=; back=</translatorcomment>
        <translation type="unfinished">এখানে স্যাক্রাম বাম নিতম্বের হাড়ের সঙ্গে মিলেছে।</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.name">
        <source>Right sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a05584e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">ডান স্যাক্রোইলিয়াক জয়েন্ট</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.sentence">
        <source>This is where the sacrum meets the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7a78df48; clinical=; back=</translatorcomment>
        <translation type="unfinished">এখানে স্যাক্রাম ডান নিতম্বের হাড়ের সঙ্গে মিলেছে।</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.name">
        <source>Left hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d37ed62; clinical=; back=</translatorcomment>
        <translation type="unfinished">বাম নিতম্বের হাড় (ইলিয়াম)</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.sentence">
        <source>This is the wide, wing-shaped part of the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f6660cee; clinical=; back=</translatorcomment>
        <translation type="unfinished">এটি বাম নিতম্বের হাড়ের চওড়া, ডানার মতো আকৃতির অংশ।</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.name">
        <source>Right hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8682350; clinical=; back=</translatorcomment>
        <translation type="unfinished">ডান নিতম্বের হাড় (ইলিয়াম)</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.sentence">
        <source>This is the wide, wing-shaped part of the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2f71b609; clinical=; back=</translatorcomment>
        <translation type="unfinished">এটি ডান নিতম্বের হাড়ের চওড়া, ডানার মতো আকৃতির অংশ।</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.name">
        <source>Top edges of the hip bones (iliac crests)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bc50632a; clinical=; back=</translatorcomment>
        <translation type="unfinished">নিতম্বের হাড়ের উপরের কিনারা (ইলিয়াক ক্রেস্ট)</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.sentence">
        <source>You can feel these edges when you put your hands on your hips.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6520483e; clinical=; back=</translatorcomment>
        <translation type="unfinished">কোমরে হাত রাখলে আপনি এই কিনারাগুলো টের পাবেন।</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.name">
        <source>Tailbone (coccyx)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb5e8555; clinical=; back=</translatorcomment>
        <translation type="unfinished">লেজের হাড় (কক্সিক্স)</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.sentence">
        <source>This is the small bone at the lower end of the spine.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cecd5c06; clinical=; back=</translatorcomment>
        <translation type="unfinished">এটি মেরুদণ্ডের নিচের প্রান্তের ছোট হাড়।</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.name">
        <source>Hip sockets (with the heads of the thigh bones)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d5d3dc6; clinical=; back=</translatorcomment>
        <translation type="unfinished">নিতম্বের জয়েন্টের কোটর (উরুর হাড়ের মাথাসহ)</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.sentence">
        <source>Here the thigh bones fit into the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b09c13a; clinical=; back=</translatorcomment>
        <translation type="unfinished">এখানে উরুর হাড় শ্রোণির মধ্যে খাপ খেয়ে বসে।</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.name">
        <source>Sitting bones (ischial tuberosities)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=409d0a76; clinical=; back=</translatorcomment>
        <translation type="unfinished">বসার হাড় (ইশিয়াল টিউবারোসিটি)</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.sentence">
        <source>You sit on these parts of the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=16194c43; clinical=; back=</translatorcomment>
        <translation type="unfinished">শ্রোণির এই অংশগুলোর উপর ভর দিয়ে আপনি বসেন।</translation>
    </message>
</context>
</TS>
