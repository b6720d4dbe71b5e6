<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_GB">
<context>
    <name></name>
    <message id="leaflet.short-title">
        <source>Sacroiliac joint injections</source>
        <extracomment>Short name of the leaflet, for buttons</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44ab780a; clinical=; back=</translatorcomment>
        <translation type="unfinished">تزریق در مفصل ساکروایلیاک</translation>
    </message>
    <message id="cover.label">
        <source>Front page</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ed509239; clinical=; back=</translatorcomment>
        <translation type="unfinished">صفحهٔ اول</translation>
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
        <translation type="unfinished">The Kent Centre for Pain Medicine and Neuromodulation: تزریق در مفصل ساکروایلیاک</translation>
    </message>
    <message id="intro">
        <source>Information for patients</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b64e9398; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطلاعات برای بیماران</translation>
    </message>
    <message id="intro.p1">
        <source>This leaflet explains what **sacroiliac joint injections** are and how they may help with chronic pain relief. If you have any questions, please speak to your GP or other relevant health professional.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2ee5606c; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">این بروشور توضیح می‌دهد که **تزریق در مفصل ساکروایلیاک (مفصل بین ستون فقرات و لگن)** چیست و چگونه ممکن است به تسکین درد مزمن کمک کند. اگر هرگونه پرسشی دارید، لطفاً با پزشک عمومی (GP) خود یا با یکی دیگر از کارکنان مرتبط بهداشت و درمان صحبت کنید.</translation>
    </message>
    <message id="what-are">
        <source>What are sacroiliac joints?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8da9c845; clinical=; back=</translatorcomment>
        <translation type="unfinished">مفصل‌های ساکروایلیاک چه هستند؟</translation>
    </message>
    <message id="what-are.p1">
        <source>Sacroiliac joints lie next to the spine and connect the spine with the pelvis on both sides. There are two sacroiliac joints, one on the right and one on the left.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7f792c2c; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">مفصل‌های ساکروایلیاک در کنار ستون فقرات قرار دارند و از هر دو طرف، ستون فقرات را به لگن وصل می‌کنند. دو مفصل ساکروایلیاک وجود دارد، یکی در سمت راست و یکی در سمت چپ.</translation>
    </message>
    <message id="what-are.p2">
        <source>Sacroiliac joints do not move much, but they are essential weight bearing joints. Usually they cause no pain at all. However should one or both become inflamed or arthritic (also known as &apos;wear and tear&apos;) they can then become painful.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1a231a5d; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">مفصل‌های ساکروایلیاک زیاد حرکت نمی‌کنند، اما مفصل‌هایی ضروری هستند که وزن بدن را تحمل می‌کنند. معمولاً هیچ دردی ایجاد نمی‌کنند. اما اگر یکی یا هر دوی آن‌ها ملتهب یا دچار آرتروز (که به آن «ساییدگی» هم می‌گویند) شوند، در آن صورت ممکن است دردناک شوند.</translation>
    </message>
    <message id="what-are.fig1">
        <source>Sacroiliac joints lying next to the spine, and connecting with the pelvis on both sides</source>
        <extracomment>figure</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cadd080d; clinical=; back=</translatorcomment>
        <translation type="unfinished">مفصل‌های ساکروایلیاک که در کنار ستون فقرات قرار دارند و از هر دو طرف به لگن وصل می‌شوند</translation>
    </message>
    <message id="how-help">
        <source>How will a sacroiliac joint injection help?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=22b4ecd4; clinical=; back=</translatorcomment>
        <translation type="unfinished">تزریق در مفصل ساکروایلیاک چگونه کمک خواهد کرد؟</translation>
    </message>
    <message id="how-help.p1">
        <source>A sacroiliac joint injection is one way of treating back pain that starts from these joints. This is not a cure but may reduce your pain temporarily.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea3a9cf4; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">تزریق در مفصل ساکروایلیاک یکی از روش‌های درمان کمردردی است که از این مفصل‌ها شروع می‌شود. این روش درمان قطعی نیست، اما ممکن است درد شما را موقتاً کاهش دهد.</translation>
    </message>
    <message id="how-help.p2">
        <source>A preparation of steroid and a local anaesthetic is injected in to or around these joints. This may reduce inflammation and pain.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8ceb155e; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">فرآورده‌ای از استروئید (کورتون) و داروی بی‌حسی موضعی در داخل این مفصل‌ها یا در اطراف آن‌ها تزریق می‌شود. این کار ممکن است التهاب و درد را کاهش دهد.</translation>
    </message>
    <message id="stay">
        <source>Will I have to stay in hospital?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b3bcf7f3; clinical=; back=</translatorcomment>
        <translation type="unfinished">آیا باید در بیمارستان بمانم؟</translation>
    </message>
    <message id="stay.p1">
        <source>This procedure is carried out as a day case procedure (you can go home on the same day). The procedure is carried out in one of the theatres in Day Surgery to minimise your risk of getting an infection. Shortly before your procedure you will be asked to change in to a theatre gown.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ffb7428b; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">این اقدام درمانی به‌صورت اقدام سرپایی انجام می‌شود (می‌توانید همان روز به خانه بروید). این اقدام درمانی در یکی از اتاق‌های عمل بخش جراحی روزانه (Day Surgery) انجام می‌شود تا خطر ابتلای شما به عفونت به حداقل برسد. کمی پیش از اقدام درمانی، از شما خواسته می‌شود لباس خود را عوض کنید و گان (لباس اتاق عمل) بپوشید.</translation>
    </message>
    <message id="procedure">
        <source>What happens during my procedure?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4d651e31; clinical=; back=</translatorcomment>
        <translation type="unfinished">در طول اقدام درمانی من چه اتفاقی می‌افتد؟</translation>
    </message>
    <message id="procedure.b1">
        <source>The procedure is carried out under x-ray control. This allows your doctor to identify the specific area to be treated. **It is important that you tell your consultant if there is any possibility that you may be pregnant, as x-rays may harm your baby.**</source>
        <extracomment>bullet; safety: pregnancy</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d46d57e7; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">این اقدام درمانی با هدایت اشعهٔ ایکس انجام می‌شود. به این ترتیب پزشک شما می‌تواند ناحیهٔ مشخصی را که باید درمان شود تعیین کند. **اگر هرگونه احتمالی وجود دارد که ممکن است باردار باشید، مهم است که آن را به پزشک متخصص (consultant) خود بگویید، زیرا اشعهٔ ایکس ممکن است به جنین شما آسیب برساند.**</translation>
    </message>
    <message id="procedure.b2">
        <source>You will be asked to lie down on your front. Once you are lying in the correct position, your doctor will prepare the area to be treated with an antiseptic solution which may feel cold.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72db8efc; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">از شما خواسته می‌شود روی شکم دراز بکشید. وقتی در وضعیت درست دراز کشیدید، پزشک شما ناحیه‌ای را که باید درمان شود با محلول ضدعفونی‌کننده آماده می‌کند؛ ممکن است احساس کنید این محلول سرد است.</translation>
    </message>
    <message id="procedure.b3">
        <source>A local anaesthetic is injected at the site of the procedure. This may sting to start with, before your skin goes numb.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=51d506e6; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">داروی بی‌حسی موضعی در محل اقدام درمانی تزریق می‌شود. این تزریق ممکن است در ابتدا، پیش از آنکه پوست شما بی‌حس شود، سوزش داشته باشد.</translation>
    </message>
    <message id="procedure.b4">
        <source>It is important that you keep still during your procedure, as a special hollow needle will be carefully inserted under x-ray guidance in to the correct position.</source>
        <extracomment>bullet; safety: keep-still</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6740352d; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">مهم است که در طول اقدام درمانی بی‌حرکت بمانید، زیرا یک سوزن توخالی مخصوص با هدایت اشعهٔ ایکس و با دقت به محل درست وارد خواهد شد.</translation>
    </message>
    <message id="procedure.b5">
        <source>A mixture of local anaesthetic and steroid is injected in to the area.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3c873036; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">مخلوطی از داروی بی‌حسی موضعی و استروئید در آن ناحیه تزریق می‌شود.</translation>
    </message>
    <message id="procedure.b6">
        <source>The above may be repeated on both sides of your spine.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aaced39b; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">مراحل بالا ممکن است در هر دو طرف ستون فقرات شما تکرار شود.</translation>
    </message>
    <message id="procedure.b7">
        <source>A small dressing will be used to cover the injection sites. This can be removed after 24 hours. Do not worry if it falls off sooner.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=63f8a88e; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">برای پوشاندن محل‌های تزریق از یک پانسمان کوچک استفاده می‌شود. این پانسمان را می‌توان پس از ۲۴ ساعت برداشت. اگر زودتر افتاد، نگران نشوید.</translation>
    </message>
    <message id="side-effects">
        <source>What are the possible side effects?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b595102; clinical=; back=</translatorcomment>
        <translation type="unfinished">عوارض جانبی احتمالی چیست؟</translation>
    </message>
    <message id="side-effects.b1">
        <source>There may be some **pain and bruising** at the needle site, which should settle over a few days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5afbb47d; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">ممکن است در محل فرو رفتن سوزن مقداری **درد و کبودی** پیدا شود که انتظار می‌رود طی چند روز برطرف شود.</translation>
    </message>
    <message id="side-effects.b2">
        <source>You may have some **bleeding** from the needle site.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e7a45016; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">ممکن است از محل فرو رفتن سوزن مقداری **خون‌ریزی** داشته باشید.</translation>
    </message>
    <message id="side-effects.b3">
        <source>You may feel **a little unsteady** when you first stand.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d34ef0f; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">بار اول که بلند می‌شوید و می‌ایستید، ممکن است **کمی عدم تعادل** احساس کنید.</translation>
    </message>
    <message id="side-effects.b4">
        <source>The procedure may **make your pain worse**, this should stop within a few weeks.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a5b69c7; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">این اقدام درمانی ممکن است **درد شما را بدتر کند**، انتظار می‌رود این حالت ظرف چند هفته متوقف شود.</translation>
    </message>
    <message id="side-effects.b5">
        <source>There is a small risk of **infection** at the site of the injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7696303; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">خطر کمی برای بروز **عفونت** در محل تزریق‌ها وجود دارد.</translation>
    </message>
    <message id="side-effects.b6">
        <source>You may have some **leg weakness or numbness**, which should stop over a few hours.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81f1bdc2; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">ممکن است تا حدی دچار **ضعف پاها یا بی‌حسی آن‌ها** شوید که انتظار می‌رود طی چند ساعت برطرف شود.</translation>
    </message>
    <message id="side-effects.b7">
        <source>Female patients may have **irregular periods**, due to the use of steroids.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=20f453f3; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">در بیماران زن ممکن است به دلیل استفاده از استروئیدها **نامنظم شدن عادت ماهانه** پیش بیاید.</translation>
    </message>
    <message id="side-effects.b8">
        <source>People with diabetes may have **unstable blood sugar levels** due to the steroid effects.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c8f117e7; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">افراد مبتلا به دیابت (مرض قند) ممکن است به دلیل اثرهای استروئید دچار **نوسان قند خون** شوند.</translation>
    </message>
    <message id="side-effects.b9">
        <source>Rarely, you may have some **mood changes** due to the steroids.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ede85166; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">به‌ندرت، ممکن است به دلیل استروئیدها مقداری **تغییر خلق‌وخو** داشته باشید.</translation>
    </message>
    <message id="side-effects.b10">
        <source>Very rarely, there is a risk of **temporary or permanent nerve damage**.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c3f36c03; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">خیلی به‌ندرت، خطر **آسیب موقت یا دائمی عصب** وجود دارد.</translation>
    </message>
    <message id="after">
        <source>What will happen after my injections?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=61514704; clinical=; back=</translatorcomment>
        <translation type="unfinished">پس از تزریق‌ها چه خواهد شد؟</translation>
    </message>
    <message id="after.b1">
        <source>You will be discharged home one to two hours after your procedure.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=45c10c27; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">یک تا دو ساعت پس از اقدام درمانی، از بیمارستان ترخیص می‌شوید و به خانه می‌روید.</translation>
    </message>
    <message id="after.b2">
        <source>You must not drive for 24 hours following your procedure, please arrange for someone to drive you home from the hospital. We strongly recommend that you have someone stay at home with you until the following day.</source>
        <extracomment>bullet; safety: no-driving-24h</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f3c2768; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">پس از اقدام درمانی، تا ۲۴ ساعت نباید رانندگی کنید، لطفاً ترتیبی بدهید که کسی شما را با ماشین از بیمارستان به خانه برساند. اکیداً توصیه می‌کنیم که تا روز بعد کسی در خانه پیش شما بماند.</translation>
    </message>
    <message id="after.b3">
        <source>You should start your normal activities as soon as possible. However, you should avoid any strenuous activities for at least one day after your injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2075a496; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">باید هرچه زودتر فعالیت‌های عادی خود را شروع کنید. اما دست‌کم تا یک روز پس از تزریق‌ها باید از هرگونه فعالیت سنگین پرهیز کنید.</translation>
    </message>
    <message id="after.b4">
        <source>You may notice an immediate improvement but steroids work slowly, so even if the injections have worked well you may not notice any benefit for several days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0441b456; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">ممکن است بلافاصله متوجه بهبود شوید، اما استروئیدها آهسته اثر می‌کنند، بنابراین حتی اگر تزریق‌ها خوب اثر کرده باشند، ممکن است تا چند روز متوجه هیچ فایده‌ای نشوید.</translation>
    </message>
    <message id="after.b5">
        <source>Sometimes there may be a slight increase in pain, but this should settle with time.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c840886; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">گاهی ممکن است درد کمی بیشتر شود، اما انتظار می‌رود با گذشت زمان فروکش کند.</translation>
    </message>
    <message id="follow-up">
        <source>Will I need a follow-up appointment?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c05b21fc; clinical=; back=</translatorcomment>
        <translation type="unfinished">آیا به نوبت پیگیری نیاز خواهم داشت؟</translation>
    </message>
    <message id="follow-up.p1">
        <source>A telephone appointment will be made for a nurse to call you approximately six to eight weeks after your procedure. You will be told by letter of the date and time for this appointment. The nurse will review the outcome of your procedure, so they can plan what happens next and discuss this with you during your telephone appointment.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d551c692; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">یک نوبت تلفنی تعیین خواهد شد تا پرستار تقریباً شش تا هشت هفته پس از اقدام درمانی به شما تلفن کند. تاریخ و ساعت این نوبت با نامه به شما اطلاع داده خواهد شد. پرستار نتیجهٔ اقدام درمانی شما را بررسی می‌کند تا بتواند برای مرحلهٔ بعد برنامه‌ریزی کند و در نوبت تلفنی دربارهٔ آن با شما صحبت کند.</translation>
    </message>
    <message id="follow-up.p2">
        <source>If you continue to have good benefit from the procedure, you may be discharged from the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=04a8201f; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">اگر همچنان از این اقدام درمانی فایدهٔ خوبی ببرید، ممکن است پیگیری شما در کلینیک درد (Pain Clinic) پایان یابد.</translation>
    </message>
    <message id="further">
        <source>Further information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=553d6527; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطلاعات بیشتر</translation>
    </message>
    <message id="further.p1">
        <source>If you have any concerns regarding the information in this leaflet or your procedure, please phone the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a4912eb5; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">اگر دربارهٔ اطلاعات این بروشور یا اقدام درمانی خود هرگونه نگرانی دارید، لطفاً به کلینیک درد (Pain Clinic) تلفن کنید.</translation>
    </message>
    <message id="further.p2">
        <source>Kent Centre for Pain Medicine and Neuromodulation (direct lines)</source>
        <extracomment>subheading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0fed3640; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">Kent Centre for Pain Medicine and Neuromodulation، مرکز طب درد و نورومدولاسیون کِنت (خط‌های تلفن مستقیم)</translation>
    </message>
    <message id="further.c1">
        <source>Kent and Canterbury Hospital, Canterbury
Telephone: 01227 783049</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bff96ecf; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">Kent and Canterbury Hospital, Canterbury
تلفن: 01227 783049</translation>
    </message>
    <message id="further.c2">
        <source>Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
Telephone: 01843 235094</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b11770f; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
تلفن: 01843 235094</translation>
    </message>
    <message id="further.c3">
        <source>William Harvey Hospital, Ashford
Telephone: 01233 616691</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7c9266ea; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">William Harvey Hospital, Ashford
تلفن: 01233 616691</translation>
    </message>
    <message id="useful">
        <source>Useful information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ab902e0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">اطلاعات مفید</translation>
    </message>
    <message id="useful.p1">
        <source>For further information on chronic pain and its treatment options, please go to:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3aa6c865; clinical=; back=</translatorcomment>
        <translation type="unfinished">برای اطلاعات بیشتر دربارهٔ درد مزمن و گزینه‌های درمان آن، لطفاً به اینجا مراجعه کنید:</translation>
    </message>
    <message id="useful.l1">
        <source>East Kent Hospitals Chronic Pain web page (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dfbfb6f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">صفحهٔ وب «Chronic Pain»، یعنی «درد مزمن»، متعلق به East Kent Hospitals (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</translation>
    </message>
    <message id="useful.l2">
        <source>Faculty of Pain Medicine of the Royal College of Anaesthetists. Information sheet for adult patients undergoing: sacroiliac joint injection for the treatment of pain (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df2a8b88; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">Faculty of Pain Medicine of the Royal College of Anaesthetists (دانشکدهٔ طب درد در کالج سلطنتی متخصصان بیهوشی). برگهٔ اطلاعات برای بیماران بزرگسالی که تحت این درمان قرار می‌گیرند: تزریق در مفصل ساکروایلیاک برای درمان درد (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</translation>
    </message>
    <message id="accessibility.label">
        <source>Your accessibility needs</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ebd84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">نیازهای دسترس‌پذیری شما</translation>
    </message>
    <message id="accessibility.p0">
        <source>This leaflet has been produced with and for patients.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b97e7d40; clinical=; back=</translatorcomment>
        <translation type="unfinished">این بروشور با همکاری بیماران و برای بیماران تهیه شده است.</translation>
    </message>
    <message id="accessibility.p1">
        <source>Please let us know:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1789b5d1; clinical=; back=</translatorcomment>
        <translation type="unfinished">لطفاً به ما اطلاع دهید:</translation>
    </message>
    <message id="accessibility.b1">
        <source>If you have any accessibility needs; this includes needing a hearing loop or wanting someone to come with you to your appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=006885ca; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">اگر هرگونه نیاز دسترس‌پذیری (نیاز به کمک یا امکانات ویژه) دارید؛ این شامل وقتی هم می‌شود که به حلقهٔ شنوایی (برای سمعک) نیاز دارید یا می‌خواهید همراهی با شما به نوبتتان بیاید.</translation>
    </message>
    <message id="accessibility.b2">
        <source>If you need an interpreter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f988c49a; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">اگر به مترجم شفاهی نیاز دارید.</translation>
    </message>
    <message id="accessibility.b3">
        <source>If you need this information in another format (such as Braille, audio, large print or Easy Read).</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=33bd8ca7; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">اگر این اطلاعات را به شکل دیگری لازم دارید (مانند خط بریل، فایل صوتی، چاپ درشت یا متن آسان‌خوان «Easy Read»).</translation>
    </message>
    <message id="accessibility.p2">
        <source>You can let us know this by:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=57674c32; clinical=; back=</translatorcomment>
        <translation type="unfinished">از این راه‌ها می‌توانید به ما اطلاع دهید:</translation>
    </message>
    <message id="accessibility.l1">
        <source>Visiting the Trust web site (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f65d48f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">مراجعه به وب‌سایت سازمان بیمارستانی Trust (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</translation>
    </message>
    <message id="accessibility.b4">
        <source>Calling the number at the top of your appointment letter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a988dc1c; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">تماس با شماره‌ای که در بالای نامهٔ نوبت شما نوشته شده است.</translation>
    </message>
    <message id="accessibility.l2">
        <source>Adding this information to the Patient Portal (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d0311fd0; clinical=; back=</translatorcomment>
        <translation type="unfinished">افزودن این اطلاعات به پورتال بیمار «Patient Portal» (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</translation>
    </message>
    <message id="accessibility.b5">
        <source>Telling a member of staff at your next appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6bedc102; clinical=; back=</translatorcomment>
        <translation type="unfinished">گفتن آن به یکی از کارکنان در نوبت بعدی شما.</translation>
    </message>
    <message id="feedback.label">
        <source>Compliments, comments, concerns and complaints</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e17a21c3; clinical=; back=</translatorcomment>
        <translation type="unfinished">قدردانی، نظر، نگرانی و شکایت</translation>
    </message>
    <message id="feedback.c1">
        <source>Any complaints, comments, concerns or compliments, please speak to a member of your healthcare team. Or contact the Patient Advice and Liaison Service on 01227 783145 or email (ekh-tr.pals@nhs.net).</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3af492a2; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">اگر هرگونه شکایت، نظر، نگرانی یا قدردانی دارید، لطفاً با یکی از اعضای تیم درمان خود صحبت کنید. یا با Patient Advice and Liaison Service (خدمات مشاوره و ارتباط با بیماران) از طریق شمارهٔ 01227 783145 یا ایمیل (ekh-tr.pals@nhs.net) تماس بگیرید.</translation>
    </message>
    <message id="property.label">
        <source>Your belongings</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=746ca43a; clinical=; back=</translatorcomment>
        <translation type="unfinished">وسایل شخصی شما</translation>
    </message>
    <message id="property.p1">
        <source>Patients should not bring large sums of money or valuables into hospital. Please note that East Kent Hospitals accepts no responsibility for the loss or damage to personal property, unless the property has been handed into Trust staff for safe-keeping.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a316c438; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">بیماران نباید مبلغ زیادی پول یا اشیای قیمتی به بیمارستان بیاورند. لطفاً توجه داشته باشید که East Kent Hospitals در قبال گم شدن یا آسیب دیدن وسایل شخصی هیچ مسئولیتی نمی‌پذیرد، مگر اینکه آن وسایل برای نگهداری امن به کارکنان سازمان بیمارستانی Trust تحویل داده شده باشند.</translation>
    </message>
    <message id="more-leaflets.label">
        <source>More leaflets</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=171c7ca5; clinical=; back=</translatorcomment>
        <translation type="unfinished">بروشورهای بیشتر</translation>
    </message>
    <message id="more-leaflets.l1">
        <source>Further patient information leaflets are available via the East Kent Hospitals&apos; web site (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b5f0742b; clinical=; back=</translatorcomment>
        <translation type="unfinished">بروشورهای دیگری با اطلاعات برای بیماران در وب‌سایت East Kent Hospitals در دسترس است (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</translation>
    </message>
    <message id="about.label">
        <source>About this leaflet</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">دربارهٔ این بروشور</translation>
    </message>
    <message id="about.m1">
        <source>Reference number: Web 316</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=48425001; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">شمارهٔ مرجع: Web 316</translation>
    </message>
    <message id="about.m2">
        <source>First published:
August 2017</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=795dff4a; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">اولین انتشار:
اوت ۲۰۱۷</translation>
    </message>
    <message id="about.m3">
        <source>Last reviewed:
May 2022</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1644f51e; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">آخرین بازبینی:
ماه مه ۲۰۲۲</translation>
    </message>
    <message id="about.m4">
        <source>Next review date:
September 2025</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a657bac5; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">تاریخ بازبینی بعدی:
سپتامبر ۲۰۲۵</translation>
    </message>
    <message id="about.m5">
        <source>Illustrations and Photographs created by the Medical Photography Department.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=02b68868; clinical=; back=</translatorcomment>
        <translation type="unfinished">تصویرها و عکس‌ها را Medical Photography Department (بخش عکاسی پزشکی) تهیه کرده است.</translation>
    </message>
    <message id="about.m6">
        <source>Copyright © East Kent Hospitals University NHS Foundation Trust.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d59fc13d; clinical=; back=</translatorcomment>
        <translation type="unfinished">حق نشر © East Kent Hospitals University NHS Foundation Trust.</translation>
    </message>
    <message id="figure.pelvis-from-behind.short">
        <source>Drawing of the pelvis seen from behind, with the two sacroiliac joints marked</source>
        <extracomment>Accessible name of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94fa7835; clinical=; back=</translatorcomment>
        <translation type="unfinished">طرح لگن از پشت، با دو مفصل ساکروایلیاک که روی آن مشخص شده‌اند</translation>
    </message>
    <message id="figure.pelvis-from-behind.long">
        <source>The drawing shows the bones of the pelvis from behind, as if you stood behind a person. At the top, in the middle, are the two lowest bones of the lower back, one above the other. Below them is the sacrum, a wide bone shaped like a shield that becomes narrow towards the bottom, with two rows of small openings. At its lower end hangs the tailbone. To the left and to the right of the sacrum are the two wide hip bones, with a thick curved edge along the top. Where each hip bone meets the sacrum there is a long slanting line in a strong colour: these are the two sacroiliac joints, one on each side. Further down and outwards are the hip sockets, and at the bottom the two sitting bones.</source>
        <extracomment>Description of the drawing, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08ee2411; clinical=; back=</translatorcomment>
        <translation type="unfinished">این طرح استخوان‌های لگن را از پشت نشان می‌دهد، انگار که پشت سر کسی ایستاده باشید. در بالا و در وسط، پایین‌ترین دو استخوان کمر دیده می‌شوند، یکی بالای دیگری. زیر آن‌ها استخوان خاجی (ساکروم) قرار دارد، استخوانی پهن به شکل سپر که به طرف پایین باریک می‌شود و دو ردیف سوراخ کوچک دارد. از انتهای پایینی آن، دنبالچه آویزان است. در سمت چپ و سمت راست استخوان خاجی، دو استخوان پهن لگن قرار دارند که در امتداد بالای آن‌ها لبه‌ای ضخیم و خمیده هست. در جایی که هر استخوان لگن به استخوان خاجی می‌رسد، یک خط بلند و مورب با رنگ تند دیده می‌شود: این‌ها دو مفصل ساکروایلیاک هستند، در هر طرف یکی. پایین‌تر و به طرف بیرون، کاسه‌های مفصل ران قرار دارند، و در پایین، دو استخوان نشیمنگاه.</translation>
    </message>
    <message id="figure.pelvis-from-behind.credit">
        <source>Drawing by the kiosk&apos;s makers, not the hospital&apos;s picture; not yet checked by a clinician.</source>
        <extracomment>Who drew it and that no clinician has checked it</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b8248b0; clinical=; back=back/sacroiliac-joint-injections_fa_IR.json</translatorcomment>
        <translation type="unfinished">این طرح را سازندگان کیوسک کشیده‌اند و کار بیمارستان نیست؛ هنوز هیچ پزشک یا متخصص بالینی آن را بررسی نکرده است.</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.name">
        <source>Lower spine (lumbar vertebrae)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ce8effc8; clinical=; back=</translatorcomment>
        <translation type="unfinished">پایین ستون فقرات (مهره‌های کمری)</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.sentence">
        <source>These are the two lowest bones of the lower back; the spine stands on the sacrum here.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f891454; clinical=; back=</translatorcomment>
        <translation type="unfinished">این‌ها پایین‌ترین دو استخوان کمر هستند؛ ستون فقرات در اینجا روی استخوان خاجی قرار گرفته است.</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.name">
        <source>Sacrum</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c9db76f; clinical=; back=</translatorcomment>
        <translation type="unfinished">استخوان خاجی (ساکروم)</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.sentence">
        <source>This is the wide bone at the bottom of the spine, between the two hip bones.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=40961aa0; clinical=; back=</translatorcomment>
        <translation type="unfinished">این، استخوان پهنی در پایین ستون فقرات و بین دو استخوان لگن است.</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.name">
        <source>Openings of the sacrum (foramina)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27667b92; clinical=; back=</translatorcomment>
        <translation type="unfinished">سوراخ‌های استخوان خاجی (فورامن‌ها)</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.sentence">
        <source>Nerves pass through these small openings in the sacrum.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44fc32a4; clinical=; back=</translatorcomment>
        <translation type="unfinished">عصب‌ها از این سوراخ‌های کوچک در استخوان خاجی می‌گذرند.</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.name">
        <source>Left sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f019bd98; clinical=; back=</translatorcomment>
        <translation type="unfinished">مفصل ساکروایلیاک چپ</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.sentence">
        <source>This is where the sacrum meets the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09f1611c; clinical=; back=</translatorcomment>
        <translation type="unfinished">اینجا جایی است که استخوان خاجی به استخوان لگن چپ می‌رسد.</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.name">
        <source>Right sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a05584e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">مفصل ساکروایلیاک راست</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.sentence">
        <source>This is where the sacrum meets the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7a78df48; clinical=; back=</translatorcomment>
        <translation type="unfinished">اینجا جایی است که استخوان خاجی به استخوان لگن راست می‌رسد.</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.name">
        <source>Left hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d37ed62; clinical=; back=</translatorcomment>
        <translation type="unfinished">استخوان لگن چپ (ایلیوم)</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.sentence">
        <source>This is the wide, wing-shaped part of the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f6660cee; clinical=; back=</translatorcomment>
        <translation type="unfinished">این، بخش پهن و بال‌مانند استخوان لگن چپ است.</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.name">
        <source>Right hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8682350; clinical=; back=</translatorcomment>
        <translation type="unfinished">استخوان لگن راست (ایلیوم)</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.sentence">
        <source>This is the wide, wing-shaped part of the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2f71b609; clinical=; back=</translatorcomment>
        <translation type="unfinished">این، بخش پهن و بال‌مانند استخوان لگن راست است.</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.name">
        <source>Top edges of the hip bones (iliac crests)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bc50632a; clinical=; back=</translatorcomment>
        <translation type="unfinished">لبه‌های بالایی استخوان‌های لگن (ستیغ‌های ایلیاک)</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.sentence">
        <source>You can feel these edges when you put your hands on your hips.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6520483e; clinical=; back=</translatorcomment>
        <translation type="unfinished">وقتی دست‌هایتان را به کمر می‌زنید، می‌توانید این لبه‌ها را حس کنید.</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.name">
        <source>Tailbone (coccyx)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb5e8555; clinical=; back=</translatorcomment>
        <translation type="unfinished">دنبالچه (کوکسیکس)</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.sentence">
        <source>This is the small bone at the lower end of the spine.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cecd5c06; clinical=; back=</translatorcomment>
        <translation type="unfinished">این، استخوان کوچکی در انتهای پایینی ستون فقرات است.</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.name">
        <source>Hip sockets (with the heads of the thigh bones)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d5d3dc6; clinical=; back=</translatorcomment>
        <translation type="unfinished">کاسه‌های مفصل ران (با سر استخوان‌های ران)</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.sentence">
        <source>Here the thigh bones fit into the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b09c13a; clinical=; back=</translatorcomment>
        <translation type="unfinished">در اینجا استخوان‌های ران در لگن جا می‌گیرند.</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.name">
        <source>Sitting bones (ischial tuberosities)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=409d0a76; clinical=; back=</translatorcomment>
        <translation type="unfinished">استخوان‌های نشیمنگاه (برجستگی‌های ایسکیال)</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.sentence">
        <source>You sit on these parts of the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=16194c43; clinical=; back=</translatorcomment>
        <translation type="unfinished">شما روی این قسمت‌های لگن می‌نشینید.</translation>
    </message>
</context>
</TS>
