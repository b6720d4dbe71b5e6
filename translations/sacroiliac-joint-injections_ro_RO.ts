<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en_GB">
<context>
    <name></name>
    <message id="leaflet.short-title">
        <source>Sacroiliac joint injections</source>
        <extracomment>Short name of the leaflet, for buttons</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44ab780a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Injecții în articulațiile sacroiliace</translation>
    </message>
    <message id="cover.label">
        <source>Front page</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ed509239; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pagina de titlu</translation>
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
        <translation type="unfinished">The Kent Centre for Pain Medicine and Neuromodulation: injecții în articulațiile sacroiliace</translation>
    </message>
    <message id="intro">
        <source>Information for patients</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b64e9398; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informații pentru pacienți</translation>
    </message>
    <message id="intro.p1">
        <source>This leaflet explains what **sacroiliac joint injections** are and how they may help with chronic pain relief. If you have any questions, please speak to your GP or other relevant health professional.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2ee5606c; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Acest pliant explică ce sunt **injecțiile în articulațiile sacroiliace** și cum pot ajuta ele la ameliorarea durerii cronice. Dacă aveți întrebări, vă rugăm să vorbiți cu medicul dumneavoastră de familie (GP) sau cu un alt cadru medical potrivit.</translation>
    </message>
    <message id="what-are">
        <source>What are sacroiliac joints?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8da9c845; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ce sunt articulațiile sacroiliace?</translation>
    </message>
    <message id="what-are.p1">
        <source>Sacroiliac joints lie next to the spine and connect the spine with the pelvis on both sides. There are two sacroiliac joints, one on the right and one on the left.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7f792c2c; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Articulațiile sacroiliace se află lângă coloana vertebrală și leagă coloana vertebrală de bazin (pelvis) pe ambele părți. Există două articulații sacroiliace, una în partea dreaptă și una în partea stângă.</translation>
    </message>
    <message id="what-are.p2">
        <source>Sacroiliac joints do not move much, but they are essential weight bearing joints. Usually they cause no pain at all. However should one or both become inflamed or arthritic (also known as &apos;wear and tear&apos;) they can then become painful.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1a231a5d; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Articulațiile sacroiliace nu se mișcă mult, dar sunt articulații esențiale, care susțin greutatea corpului. De obicei, nu provoacă niciun fel de durere. Dacă însă una dintre ele sau ambele devin inflamate sau afectate de artroză (numită și „uzură”), atunci pot deveni dureroase.</translation>
    </message>
    <message id="what-are.fig1">
        <source>Sacroiliac joints lying next to the spine, and connecting with the pelvis on both sides</source>
        <extracomment>figure</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cadd080d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Articulațiile sacroiliace, aflate lângă coloana vertebrală și unite cu bazinul pe ambele părți</translation>
    </message>
    <message id="how-help">
        <source>How will a sacroiliac joint injection help?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=22b4ecd4; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Cum va ajuta o injecție în articulația sacroiliacă?</translation>
    </message>
    <message id="how-help.p1">
        <source>A sacroiliac joint injection is one way of treating back pain that starts from these joints. This is not a cure but may reduce your pain temporarily.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea3a9cf4; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Injecția în articulația sacroiliacă este una dintre metodele de tratare a durerii de spate care pornește de la aceste articulații. Nu este un tratament care vindecă, dar vă poate reduce temporar durerea.</translation>
    </message>
    <message id="how-help.p2">
        <source>A preparation of steroid and a local anaesthetic is injected in to or around these joints. This may reduce inflammation and pain.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8ceb155e; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Un preparat din steroid (corticosteroid) și anestezic local se injectează în aceste articulații sau în jurul lor. Acesta poate reduce inflamația și durerea.</translation>
    </message>
    <message id="stay">
        <source>Will I have to stay in hospital?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b3bcf7f3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Va trebui să rămân în spital?</translation>
    </message>
    <message id="stay.p1">
        <source>This procedure is carried out as a day case procedure (you can go home on the same day). The procedure is carried out in one of the theatres in Day Surgery to minimise your risk of getting an infection. Shortly before your procedure you will be asked to change in to a theatre gown.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ffb7428b; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Această procedură se efectuează ca procedură de zi (puteți pleca acasă în aceeași zi). Procedura se efectuează într-una dintre sălile de operație ale secției de chirurgie de zi (Day Surgery), pentru a reduce la minimum riscul dumneavoastră de a face o infecție. Cu puțin timp înainte de procedură vi se va cere să vă schimbați hainele cu un halat de spital pentru operație.</translation>
    </message>
    <message id="procedure">
        <source>What happens during my procedure?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4d651e31; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ce se întâmplă în timpul procedurii?</translation>
    </message>
    <message id="procedure.b1">
        <source>The procedure is carried out under x-ray control. This allows your doctor to identify the specific area to be treated. **It is important that you tell your consultant if there is any possibility that you may be pregnant, as x-rays may harm your baby.**</source>
        <extracomment>bullet; safety: pregnancy</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d46d57e7; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Procedura se efectuează sub control radiologic (cu raze X). Acest lucru îi permite medicului să identifice zona specifică care trebuie tratată. **Este important să îi spuneți medicului dumneavoastră specialist (consultant) dacă există vreo posibilitate să fiți însărcinată, deoarece razele X pot face rău copilului dumneavoastră.**</translation>
    </message>
    <message id="procedure.b2">
        <source>You will be asked to lie down on your front. Once you are lying in the correct position, your doctor will prepare the area to be treated with an antiseptic solution which may feel cold.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72db8efc; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Vi se va cere să vă întindeți pe burtă. După ce v-ați întins în poziția corectă, medicul va pregăti zona care trebuie tratată, folosind o soluție antiseptică, pe care s-ar putea să o simțiți rece.</translation>
    </message>
    <message id="procedure.b3">
        <source>A local anaesthetic is injected at the site of the procedure. This may sting to start with, before your skin goes numb.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=51d506e6; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">În zona procedurii se injectează un anestezic local. La început poate ustura, înainte ca pielea să amorțească.</translation>
    </message>
    <message id="procedure.b4">
        <source>It is important that you keep still during your procedure, as a special hollow needle will be carefully inserted under x-ray guidance in to the correct position.</source>
        <extracomment>bullet; safety: keep-still</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6740352d; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Este important să stați nemișcat(ă) în timpul procedurii, deoarece un ac special, gol pe dinăuntru, va fi introdus cu grijă, sub control radiologic (cu raze X), în poziția corectă.</translation>
    </message>
    <message id="procedure.b5">
        <source>A mixture of local anaesthetic and steroid is injected in to the area.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3c873036; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">În zona respectivă se injectează un amestec de anestezic local și steroid.</translation>
    </message>
    <message id="procedure.b6">
        <source>The above may be repeated on both sides of your spine.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aaced39b; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Cele de mai sus pot fi repetate pe ambele părți ale coloanei vertebrale.</translation>
    </message>
    <message id="procedure.b7">
        <source>A small dressing will be used to cover the injection sites. This can be removed after 24 hours. Do not worry if it falls off sooner.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=63f8a88e; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Locurile injecțiilor vor fi acoperite cu un pansament mic. Acesta poate fi scos după 24&#xa0;de ore. Nu vă îngrijorați dacă se desprinde mai devreme.</translation>
    </message>
    <message id="side-effects">
        <source>What are the possible side effects?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b595102; clinical=; back=</translatorcomment>
        <translation type="unfinished">Care sunt efectele secundare posibile?</translation>
    </message>
    <message id="side-effects.b1">
        <source>There may be some **pain and bruising** at the needle site, which should settle over a few days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5afbb47d; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">La locul înțepăturii cu acul pot apărea **durere și vânătăi**, care ar trebui să treacă în câteva zile.</translation>
    </message>
    <message id="side-effects.b2">
        <source>You may have some **bleeding** from the needle site.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e7a45016; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">La locul înțepăturii cu acul poate apărea **sângerare**.</translation>
    </message>
    <message id="side-effects.b3">
        <source>You may feel **a little unsteady** when you first stand.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d34ef0f; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Când vă ridicați prima dată, este posibil să simțiți **puțină nesiguranță pe picioare**.</translation>
    </message>
    <message id="side-effects.b4">
        <source>The procedure may **make your pain worse**, this should stop within a few weeks.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a5b69c7; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Procedura poate **să vă înrăutățească durerea**; acest lucru ar trebui să înceteze în câteva săptămâni.</translation>
    </message>
    <message id="side-effects.b5">
        <source>There is a small risk of **infection** at the site of the injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7696303; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Există un risc mic de **infecție** la locul injecțiilor.</translation>
    </message>
    <message id="side-effects.b6">
        <source>You may have some **leg weakness or numbness**, which should stop over a few hours.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81f1bdc2; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Este posibil să aveți **slăbiciune în picioare sau amorțeală**, care ar trebui să înceteze în câteva ore.</translation>
    </message>
    <message id="side-effects.b7">
        <source>Female patients may have **irregular periods**, due to the use of steroids.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=20f453f3; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Pacientele pot avea **menstruații neregulate**, din cauza folosirii steroizilor.</translation>
    </message>
    <message id="side-effects.b8">
        <source>People with diabetes may have **unstable blood sugar levels** due to the steroid effects.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c8f117e7; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Persoanele cu diabet pot avea **valori instabile ale glicemiei (zahărului din sânge)**, din cauza efectelor steroidului.</translation>
    </message>
    <message id="side-effects.b9">
        <source>Rarely, you may have some **mood changes** due to the steroids.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ede85166; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Rar, este posibil să aveți unele **schimbări de dispoziție** din cauza steroizilor.</translation>
    </message>
    <message id="side-effects.b10">
        <source>Very rarely, there is a risk of **temporary or permanent nerve damage**.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c3f36c03; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Foarte rar, există un risc de **leziuni nervoase temporare sau permanente**.</translation>
    </message>
    <message id="after">
        <source>What will happen after my injections?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=61514704; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ce se va întâmpla după injecții?</translation>
    </message>
    <message id="after.b1">
        <source>You will be discharged home one to two hours after your procedure.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=45c10c27; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Externarea (plecarea acasă) va avea loc la o oră până la două ore după procedură.</translation>
    </message>
    <message id="after.b2">
        <source>You must not drive for 24 hours following your procedure, please arrange for someone to drive you home from the hospital. We strongly recommend that you have someone stay at home with you until the following day.</source>
        <extracomment>bullet; safety: no-driving-24h</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f3c2768; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Nu aveți voie să conduceți timp de 24&#xa0;de ore după procedură; vă rugăm să aranjați ca cineva să vă ducă acasă de la spital cu mașina. Vă recomandăm cu tărie ca cineva să rămână acasă cu dumneavoastră până a doua zi.</translation>
    </message>
    <message id="after.b3">
        <source>You should start your normal activities as soon as possible. However, you should avoid any strenuous activities for at least one day after your injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2075a496; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Ar trebui să vă reluați activitățile obișnuite cât mai curând posibil. Totuși, ar trebui să evitați orice efort fizic intens timp de cel puțin o zi după injecții.</translation>
    </message>
    <message id="after.b4">
        <source>You may notice an immediate improvement but steroids work slowly, so even if the injections have worked well you may not notice any benefit for several days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0441b456; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Este posibil să observați o ameliorare imediată, dar steroizii acționează lent, așa că, chiar dacă injecțiile au avut un efect bun, este posibil să nu observați niciun beneficiu timp de mai multe zile.</translation>
    </message>
    <message id="after.b5">
        <source>Sometimes there may be a slight increase in pain, but this should settle with time.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c840886; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Uneori poate apărea o ușoară creștere a durerii, dar aceasta ar trebui să treacă cu timpul.</translation>
    </message>
    <message id="follow-up">
        <source>Will I need a follow-up appointment?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c05b21fc; clinical=; back=</translatorcomment>
        <translation type="unfinished">Voi avea nevoie de o programare de control?</translation>
    </message>
    <message id="follow-up.p1">
        <source>A telephone appointment will be made for a nurse to call you approximately six to eight weeks after your procedure. You will be told by letter of the date and time for this appointment. The nurse will review the outcome of your procedure, so they can plan what happens next and discuss this with you during your telephone appointment.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d551c692; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Vi se va programa o consultație telefonică, pentru care un asistent medical sau o asistentă medicală vă va suna la aproximativ șase până la opt săptămâni după procedură. Data și ora acestei consultații vă vor fi comunicate prin scrisoare. Asistentul sau asistenta va evalua rezultatul procedurii dumneavoastră, pentru a putea planifica ce urmează și a discuta acest lucru cu dumneavoastră în timpul consultației telefonice.</translation>
    </message>
    <message id="follow-up.p2">
        <source>If you continue to have good benefit from the procedure, you may be discharged from the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=04a8201f; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Dacă procedura continuă să aibă un efect bun pentru dumneavoastră, este posibil să se încheie monitorizarea dumneavoastră la Clinica de durere (Pain Clinic).</translation>
    </message>
    <message id="further">
        <source>Further information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=553d6527; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informații suplimentare</translation>
    </message>
    <message id="further.p1">
        <source>If you have any concerns regarding the information in this leaflet or your procedure, please phone the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a4912eb5; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Dacă vă îngrijorează ceva în legătură cu informațiile din acest pliant sau cu procedura dumneavoastră, vă rugăm să telefonați la Clinica de durere (Pain Clinic).</translation>
    </message>
    <message id="further.p2">
        <source>Kent Centre for Pain Medicine and Neuromodulation (direct lines)</source>
        <extracomment>subheading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0fed3640; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Kent Centre for Pain Medicine and Neuromodulation, adică Centrul de medicină a durerii și neuromodulare din Kent (linii telefonice directe)</translation>
    </message>
    <message id="further.c1">
        <source>Kent and Canterbury Hospital, Canterbury
Telephone: 01227 783049</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bff96ecf; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Kent and Canterbury Hospital, Canterbury
Telefon: 01227 783049</translation>
    </message>
    <message id="further.c2">
        <source>Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
Telephone: 01843 235094</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b11770f; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
Telefon: 01843 235094</translation>
    </message>
    <message id="further.c3">
        <source>William Harvey Hospital, Ashford
Telephone: 01233 616691</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7c9266ea; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">William Harvey Hospital, Ashford
Telefon: 01233 616691</translation>
    </message>
    <message id="useful">
        <source>Useful information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ab902e0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informații utile</translation>
    </message>
    <message id="useful.p1">
        <source>For further information on chronic pain and its treatment options, please go to:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3aa6c865; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pentru mai multe informații despre durerea cronică și opțiunile de tratament, vă rugăm să consultați:</translation>
    </message>
    <message id="useful.l1">
        <source>East Kent Hospitals Chronic Pain web page (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dfbfb6f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pagina web „Chronic Pain” (adică „Durere cronică”) a East Kent Hospitals (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</translation>
    </message>
    <message id="useful.l2">
        <source>Faculty of Pain Medicine of the Royal College of Anaesthetists. Information sheet for adult patients undergoing: sacroiliac joint injection for the treatment of pain (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df2a8b88; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Faculty of Pain Medicine of the Royal College of Anaesthetists (Facultatea de medicină a durerii din cadrul Colegiului Regal al Anesteziștilor). Fișă informativă pentru pacienții adulți cărora li se face: injecție în articulația sacroiliacă pentru tratarea durerii (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</translation>
    </message>
    <message id="accessibility.label">
        <source>Your accessibility needs</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ebd84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Nevoile dumneavoastră de accesibilitate</translation>
    </message>
    <message id="accessibility.p0">
        <source>This leaflet has been produced with and for patients.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b97e7d40; clinical=; back=</translatorcomment>
        <translation type="unfinished">Acest pliant a fost realizat împreună cu pacienții și pentru pacienți.</translation>
    </message>
    <message id="accessibility.p1">
        <source>Please let us know:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1789b5d1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vă rugăm să ne spuneți:</translation>
    </message>
    <message id="accessibility.b1">
        <source>If you have any accessibility needs; this includes needing a hearing loop or wanting someone to come with you to your appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=006885ca; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Dacă aveți orice fel de nevoi de accesibilitate; acestea includ nevoia de o buclă de inducție (pentru aparate auditive) sau dorința de a veni la programare cu un însoțitor.</translation>
    </message>
    <message id="accessibility.b2">
        <source>If you need an interpreter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f988c49a; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Dacă aveți nevoie de un interpret.</translation>
    </message>
    <message id="accessibility.b3">
        <source>If you need this information in another format (such as Braille, audio, large print or Easy Read).</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=33bd8ca7; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Dacă aveți nevoie de aceste informații în alt format (de exemplu în Braille, în format audio, cu litere mari sau ca text ușor de citit „Easy Read”).</translation>
    </message>
    <message id="accessibility.p2">
        <source>You can let us know this by:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=57674c32; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ne puteți spune acest lucru:</translation>
    </message>
    <message id="accessibility.l1">
        <source>Visiting the Trust web site (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f65d48f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Accesând site-ul web al organizației spitalicești Trust (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</translation>
    </message>
    <message id="accessibility.b4">
        <source>Calling the number at the top of your appointment letter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a988dc1c; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Sunând la numărul din partea de sus a scrisorii de programare.</translation>
    </message>
    <message id="accessibility.l2">
        <source>Adding this information to the Patient Portal (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d0311fd0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Adăugând această informație în Portalul pacientului „Patient Portal” (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</translation>
    </message>
    <message id="accessibility.b5">
        <source>Telling a member of staff at your next appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6bedc102; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Spunându-i acest lucru unui membru al personalului la următoarea dumneavoastră programare.</translation>
    </message>
    <message id="feedback.label">
        <source>Compliments, comments, concerns and complaints</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e17a21c3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Aprecieri, comentarii, îngrijorări și reclamații</translation>
    </message>
    <message id="feedback.c1">
        <source>Any complaints, comments, concerns or compliments, please speak to a member of your healthcare team. Or contact the Patient Advice and Liaison Service on 01227 783145 or email (ekh-tr.pals@nhs.net).</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3af492a2; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Pentru orice reclamații, comentarii, îngrijorări sau aprecieri, vă rugăm să vorbiți cu un membru al echipei dumneavoastră medicale. Sau contactați Patient Advice and Liaison Service (Serviciul de consiliere și legătură cu pacienții) la numărul de telefon 01227 783145 sau prin e-mail (ekh-tr.pals@nhs.net).</translation>
    </message>
    <message id="property.label">
        <source>Your belongings</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=746ca43a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Lucrurile dumneavoastră personale</translation>
    </message>
    <message id="property.p1">
        <source>Patients should not bring large sums of money or valuables into hospital. Please note that East Kent Hospitals accepts no responsibility for the loss or damage to personal property, unless the property has been handed into Trust staff for safe-keeping.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a316c438; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Pacienții nu ar trebui să aducă în spital sume mari de bani sau obiecte de valoare. Vă rugăm să rețineți că East Kent Hospitals nu își asumă nicio răspundere pentru pierderea sau deteriorarea bunurilor personale, cu excepția cazului în care acestea au fost predate spre păstrare personalului organizației spitalicești Trust.</translation>
    </message>
    <message id="more-leaflets.label">
        <source>More leaflets</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=171c7ca5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Alte pliante</translation>
    </message>
    <message id="more-leaflets.l1">
        <source>Further patient information leaflets are available via the East Kent Hospitals&apos; web site (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b5f0742b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Alte pliante cu informații pentru pacienți sunt disponibile pe site-ul web al East Kent Hospitals (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</translation>
    </message>
    <message id="about.label">
        <source>About this leaflet</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">Despre acest pliant</translation>
    </message>
    <message id="about.m1">
        <source>Reference number: Web 316</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=48425001; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Număr de referință: Web 316</translation>
    </message>
    <message id="about.m2">
        <source>First published:
August 2017</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=795dff4a; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Prima publicare:
august 2017</translation>
    </message>
    <message id="about.m3">
        <source>Last reviewed:
May 2022</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1644f51e; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Ultima revizuire:
mai 2022</translation>
    </message>
    <message id="about.m4">
        <source>Next review date:
September 2025</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a657bac5; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Data următoarei revizuiri:
septembrie 2025</translation>
    </message>
    <message id="about.m5">
        <source>Illustrations and Photographs created by the Medical Photography Department.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=02b68868; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ilustrații și fotografii realizate de Medical Photography Department (departamentul de fotografie medicală).</translation>
    </message>
    <message id="about.m6">
        <source>Copyright © East Kent Hospitals University NHS Foundation Trust.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d59fc13d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Drepturi de autor © East Kent Hospitals University NHS Foundation Trust.</translation>
    </message>
    <message id="figure.pelvis-from-behind.short">
        <source>Drawing of the pelvis seen from behind, with the two sacroiliac joints marked</source>
        <extracomment>Accessible name of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94fa7835; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Desen al bazinului văzut din spate, cu cele două articulații sacroiliace marcate</translation>
    </message>
    <message id="figure.pelvis-from-behind.long">
        <source>The drawing shows the bones of the pelvis from behind, as if you stood behind a person. At the top, in the middle, are the two lowest bones of the lower back, one above the other. Below them is the sacrum, a wide bone shaped like a shield that becomes narrow towards the bottom, with two rows of small openings. At its lower end hangs the tailbone. To the left and to the right of the sacrum are the two wide hip bones, with a thick curved edge along the top. Where each hip bone meets the sacrum there is a long slanting line in a strong colour: these are the two sacroiliac joints, one on each side. Further down and outwards are the hip sockets, and at the bottom the two sitting bones.</source>
        <extracomment>Description of the drawing, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08ee2411; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Desenul arată oasele bazinului văzute din spate, ca și cum ați sta în spatele unei persoane. Sus, la mijloc, sunt cele mai de jos două oase ale părții inferioare a spatelui, unul deasupra celuilalt. Sub ele se află osul sacru, un os lat, în formă de scut, care se îngustează spre partea de jos și are două rânduri de orificii mici. De capătul lui de jos atârnă coccisul. La stânga și la dreapta osului sacru sunt cele două oase late ale șoldurilor, cu o margine groasă și curbată de-a lungul părții de sus. Acolo unde fiecare os al șoldului se întâlnește cu osul sacru există o linie lungă, oblică, de o culoare puternică: acestea sunt cele două articulații sacroiliace, câte una pe fiecare parte. Mai jos și mai spre exterior sunt cavitățile articulațiilor șoldurilor, iar în partea de jos sunt cele două oase pe care ne așezăm.</translation>
    </message>
    <message id="figure.pelvis-from-behind.credit">
        <source>Drawing by the kiosk&apos;s makers, not the hospital&apos;s picture; not yet checked by a clinician.</source>
        <extracomment>Who drew it and that no clinician has checked it</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b8248b0; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Desen realizat de autorii infochioșcului, nu este imaginea spitalului; încă neverificat de un clinician.</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.name">
        <source>Lower spine (lumbar vertebrae)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ce8effc8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Partea de jos a coloanei vertebrale (vertebrele lombare)</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.sentence">
        <source>These are the two lowest bones of the lower back; the spine stands on the sacrum here.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f891454; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Acestea sunt cele mai de jos două oase ale părții inferioare a spatelui; aici coloana vertebrală se sprijină pe osul sacru.</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.name">
        <source>Sacrum</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c9db76f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Osul sacru</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.sentence">
        <source>This is the wide bone at the bottom of the spine, between the two hip bones.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=40961aa0; clinical=; back=back/sacroiliac-joint-injections_ro_RO.json</translatorcomment>
        <translation type="unfinished">Acesta este osul lat din partea de jos a coloanei vertebrale, între cele două oase ale șoldurilor.</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.name">
        <source>Openings of the sacrum (foramina)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27667b92; clinical=; back=</translatorcomment>
        <translation type="unfinished">Orificiile osului sacru (foramine)</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.sentence">
        <source>Nerves pass through these small openings in the sacrum.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44fc32a4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Prin aceste orificii mici din osul sacru trec nervi.</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.name">
        <source>Left sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f019bd98; clinical=; back=</translatorcomment>
        <translation type="unfinished">Articulația sacroiliacă stângă</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.sentence">
        <source>This is where the sacrum meets the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09f1611c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Aici osul sacru se întâlnește cu osul șoldului stâng.</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.name">
        <source>Right sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a05584e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Articulația sacroiliacă dreaptă</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.sentence">
        <source>This is where the sacrum meets the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7a78df48; clinical=; back=</translatorcomment>
        <translation type="unfinished">Aici osul sacru se întâlnește cu osul șoldului drept.</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.name">
        <source>Left hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d37ed62; clinical=; back=</translatorcomment>
        <translation type="unfinished">Osul șoldului stâng (osul iliac)</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.sentence">
        <source>This is the wide, wing-shaped part of the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f6660cee; clinical=; back=</translatorcomment>
        <translation type="unfinished">Aceasta este partea lată, în formă de aripă, a osului șoldului stâng.</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.name">
        <source>Right hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8682350; clinical=; back=</translatorcomment>
        <translation type="unfinished">Osul șoldului drept (osul iliac)</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.sentence">
        <source>This is the wide, wing-shaped part of the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2f71b609; clinical=; back=</translatorcomment>
        <translation type="unfinished">Aceasta este partea lată, în formă de aripă, a osului șoldului drept.</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.name">
        <source>Top edges of the hip bones (iliac crests)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bc50632a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Marginile de sus ale oaselor șoldurilor (crestele iliace)</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.sentence">
        <source>You can feel these edges when you put your hands on your hips.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6520483e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Puteți simți aceste margini când vă puneți mâinile pe șolduri.</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.name">
        <source>Tailbone (coccyx)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb5e8555; clinical=; back=</translatorcomment>
        <translation type="unfinished">Coccisul (osul cozii)</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.sentence">
        <source>This is the small bone at the lower end of the spine.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cecd5c06; clinical=; back=</translatorcomment>
        <translation type="unfinished">Acesta este osul mic de la capătul de jos al coloanei vertebrale.</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.name">
        <source>Hip sockets (with the heads of the thigh bones)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d5d3dc6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Cavitățile articulațiilor șoldurilor (cu capetele oaselor coapselor)</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.sentence">
        <source>Here the thigh bones fit into the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b09c13a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Aici oasele coapselor se îmbină cu bazinul.</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.name">
        <source>Sitting bones (ischial tuberosities)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=409d0a76; clinical=; back=</translatorcomment>
        <translation type="unfinished">Oasele pe care ne așezăm (tuberozitățile ischiatice)</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.sentence">
        <source>You sit on these parts of the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=16194c43; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pe aceste părți ale bazinului vă așezați.</translation>
    </message>
</context>
</TS>
