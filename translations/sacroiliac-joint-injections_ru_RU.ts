<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name></name>
    <message id="leaflet.short-title">
        <source>Sacroiliac joint injections</source>
        <extracomment>Short name of the leaflet, for buttons</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44ab780a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Инъекции в крестцово-подвздошные суставы</translation>
    </message>
    <message id="cover.label">
        <source>Front page</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ed509239; clinical=; back=</translatorcomment>
        <translation type="unfinished">Титульная страница</translation>
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
        <translation type="unfinished">The Kent Centre for Pain Medicine and Neuromodulation: инъекции в крестцово-подвздошные суставы</translation>
    </message>
    <message id="intro">
        <source>Information for patients</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b64e9398; clinical=; back=</translatorcomment>
        <translation type="unfinished">Информация для пациентов</translation>
    </message>
    <message id="intro.p1">
        <source>This leaflet explains what **sacroiliac joint injections** are and how they may help with chronic pain relief. If you have any questions, please speak to your GP or other relevant health professional.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2ee5606c; clinical=; back=</translatorcomment>
        <translation type="unfinished">В этой памятке объясняется, что такое **инъекции (уколы) в крестцово-подвздошные суставы** и как они могут помочь облегчить хроническую боль. Если у вас есть вопросы, пожалуйста, поговорите со своим семейным врачом (GP) или с другим соответствующим медицинским работником.</translation>
    </message>
    <message id="what-are">
        <source>What are sacroiliac joints?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8da9c845; clinical=; back=</translatorcomment>
        <translation type="unfinished">Что такое крестцово-подвздошные суставы?</translation>
    </message>
    <message id="what-are.p1">
        <source>Sacroiliac joints lie next to the spine and connect the spine with the pelvis on both sides. There are two sacroiliac joints, one on the right and one on the left.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7f792c2c; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Крестцово-подвздошные суставы расположены рядом с позвоночником и соединяют позвоночник с тазом с обеих сторон. Есть два крестцово-подвздошных сустава: один справа и один слева.</translation>
    </message>
    <message id="what-are.p2">
        <source>Sacroiliac joints do not move much, but they are essential weight bearing joints. Usually they cause no pain at all. However should one or both become inflamed or arthritic (also known as &apos;wear and tear&apos;) they can then become painful.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1a231a5d; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Крестцово-подвздошные суставы малоподвижны, но это важнейшие суставы, которые несут на себе вес тела. Обычно они совсем не вызывают боли. Однако если один или оба сустава воспаляются или поражаются артрозом (его также называют «износом»), они могут стать болезненными.</translation>
    </message>
    <message id="what-are.fig1">
        <source>Sacroiliac joints lying next to the spine, and connecting with the pelvis on both sides</source>
        <extracomment>figure</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cadd080d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Крестцово-подвздошные суставы, расположенные рядом с позвоночником и соединяющиеся с тазом с обеих сторон</translation>
    </message>
    <message id="how-help">
        <source>How will a sacroiliac joint injection help?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=22b4ecd4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Как поможет инъекция в крестцово-подвздошный сустав?</translation>
    </message>
    <message id="how-help.p1">
        <source>A sacroiliac joint injection is one way of treating back pain that starts from these joints. This is not a cure but may reduce your pain temporarily.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea3a9cf4; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Инъекция в крестцово-подвздошный сустав&#xa0;— это один из способов лечения боли в спине, которая исходит из этих суставов. Она не излечивает, но может временно уменьшить вашу боль.</translation>
    </message>
    <message id="how-help.p2">
        <source>A preparation of steroid and a local anaesthetic is injected in to or around these joints. This may reduce inflammation and pain.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8ceb155e; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Препарат, состоящий из стероида и местного анестетика (средства для местного обезболивания), вводят в эти суставы или вокруг них. Это может уменьшить воспаление и боль.</translation>
    </message>
    <message id="stay">
        <source>Will I have to stay in hospital?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b3bcf7f3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Нужно ли мне будет оставаться в больнице?</translation>
    </message>
    <message id="stay.p1">
        <source>This procedure is carried out as a day case procedure (you can go home on the same day). The procedure is carried out in one of the theatres in Day Surgery to minimise your risk of getting an infection. Shortly before your procedure you will be asked to change in to a theatre gown.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ffb7428b; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Эта процедура проводится без госпитализации (вы можете вернуться домой в тот же день). Процедура проводится в одной из операционных отделения хирургии одного дня (Day Surgery), чтобы свести к минимуму риск того, что у вас возникнет инфекция. Незадолго до процедуры вас попросят переодеться в операционную рубашку (для пациента).</translation>
    </message>
    <message id="procedure">
        <source>What happens during my procedure?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4d651e31; clinical=; back=</translatorcomment>
        <translation type="unfinished">Что происходит во время процедуры?</translation>
    </message>
    <message id="procedure.b1">
        <source>The procedure is carried out under x-ray control. This allows your doctor to identify the specific area to be treated. **It is important that you tell your consultant if there is any possibility that you may be pregnant, as x-rays may harm your baby.**</source>
        <extracomment>bullet; safety: pregnancy</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d46d57e7; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Процедура проводится под рентгеновским контролем. Это позволяет вашему врачу точно определить участок, который нужно лечить. **Важно сообщить своему врачу-специалисту (consultant), если есть какая-либо вероятность того, что вы беременны, так как рентгеновские лучи могут нанести вред вашему ребёнку.**</translation>
    </message>
    <message id="procedure.b2">
        <source>You will be asked to lie down on your front. Once you are lying in the correct position, your doctor will prepare the area to be treated with an antiseptic solution which may feel cold.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72db8efc; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Вас попросят лечь на живот. Когда вы будете лежать в правильном положении, врач обработает участок, который нужно лечить, антисептическим раствором; он может показаться холодным.</translation>
    </message>
    <message id="procedure.b3">
        <source>A local anaesthetic is injected at the site of the procedure. This may sting to start with, before your skin goes numb.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=51d506e6; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">В место проведения процедуры вводят местный анестетик. Сначала может щипать, пока кожа не онемеет (не потеряет чувствительность).</translation>
    </message>
    <message id="procedure.b4">
        <source>It is important that you keep still during your procedure, as a special hollow needle will be carefully inserted under x-ray guidance in to the correct position.</source>
        <extracomment>bullet; safety: keep-still</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6740352d; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Важно не двигаться во время процедуры, так как специальная полая игла будет осторожно введена под рентгеновским контролем в нужное место.</translation>
    </message>
    <message id="procedure.b5">
        <source>A mixture of local anaesthetic and steroid is injected in to the area.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3c873036; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">В этот участок вводят смесь местного анестетика и стероида.</translation>
    </message>
    <message id="procedure.b6">
        <source>The above may be repeated on both sides of your spine.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aaced39b; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Всё описанное выше может быть повторено с обеих сторон позвоночника.</translation>
    </message>
    <message id="procedure.b7">
        <source>A small dressing will be used to cover the injection sites. This can be removed after 24 hours. Do not worry if it falls off sooner.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=63f8a88e; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">На места уколов будет наложена небольшая повязка (пластырь). Её можно снять через 24&#xa0;часа. Не беспокойтесь, если она отпадёт раньше.</translation>
    </message>
    <message id="side-effects">
        <source>What are the possible side effects?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b595102; clinical=; back=</translatorcomment>
        <translation type="unfinished">Какие возможны побочные эффекты?</translation>
    </message>
    <message id="side-effects.b1">
        <source>There may be some **pain and bruising** at the needle site, which should settle over a few days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5afbb47d; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">В месте введения иглы могут появиться **боль и синяки**, которые должны пройти в течение нескольких дней.</translation>
    </message>
    <message id="side-effects.b2">
        <source>You may have some **bleeding** from the needle site.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e7a45016; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Может возникнуть **кровотечение** из места введения иглы.</translation>
    </message>
    <message id="side-effects.b3">
        <source>You may feel **a little unsteady** when you first stand.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d34ef0f; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Когда вы впервые встанете, вы можете почувствовать **лёгкую неустойчивость**.</translation>
    </message>
    <message id="side-effects.b4">
        <source>The procedure may **make your pain worse**, this should stop within a few weeks.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a5b69c7; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Процедура может **усилить вашу боль**; это должно прекратиться в течение нескольких недель.</translation>
    </message>
    <message id="side-effects.b5">
        <source>There is a small risk of **infection** at the site of the injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7696303; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Существует небольшой риск **инфекции** в месте уколов.</translation>
    </message>
    <message id="side-effects.b6">
        <source>You may have some **leg weakness or numbness**, which should stop over a few hours.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81f1bdc2; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Могут возникнуть **слабость или онемение в ногах**, которые должны пройти в течение нескольких часов.</translation>
    </message>
    <message id="side-effects.b7">
        <source>Female patients may have **irregular periods**, due to the use of steroids.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=20f453f3; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">У женщин могут быть **нерегулярные месячные** из-за применения стероидов.</translation>
    </message>
    <message id="side-effects.b8">
        <source>People with diabetes may have **unstable blood sugar levels** due to the steroid effects.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c8f117e7; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">У людей с сахарным диабетом может быть **нестабильный уровень сахара в крови** из-за действия стероидов.</translation>
    </message>
    <message id="side-effects.b9">
        <source>Rarely, you may have some **mood changes** due to the steroids.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ede85166; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Редко из-за стероидов могут возникать **изменения настроения**.</translation>
    </message>
    <message id="side-effects.b10">
        <source>Very rarely, there is a risk of **temporary or permanent nerve damage**.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c3f36c03; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Очень редко существует риск **временного или необратимого повреждения нерва**.</translation>
    </message>
    <message id="after">
        <source>What will happen after my injections?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=61514704; clinical=; back=</translatorcomment>
        <translation type="unfinished">Что будет после уколов?</translation>
    </message>
    <message id="after.b1">
        <source>You will be discharged home one to two hours after your procedure.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=45c10c27; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Вас выпишут домой через один-два часа после процедуры.</translation>
    </message>
    <message id="after.b2">
        <source>You must not drive for 24 hours following your procedure, please arrange for someone to drive you home from the hospital. We strongly recommend that you have someone stay at home with you until the following day.</source>
        <extracomment>bullet; safety: no-driving-24h</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f3c2768; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">В течение 24&#xa0;часов после процедуры нельзя садиться за руль; пожалуйста, договоритесь, чтобы кто-нибудь отвёз вас на машине из больницы домой. Мы настоятельно рекомендуем, чтобы кто-нибудь оставался с вами дома до следующего дня.</translation>
    </message>
    <message id="after.b3">
        <source>You should start your normal activities as soon as possible. However, you should avoid any strenuous activities for at least one day after your injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2075a496; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Вам следует как можно скорее вернуться к обычным делам. Однако следует избегать любых тяжёлых физических нагрузок как минимум один день после уколов.</translation>
    </message>
    <message id="after.b4">
        <source>You may notice an immediate improvement but steroids work slowly, so even if the injections have worked well you may not notice any benefit for several days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0441b456; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Вы можете сразу заметить улучшение, но стероиды действуют медленно, поэтому, даже если уколы хорошо подействовали, вы можете не замечать никакой пользы в течение нескольких дней.</translation>
    </message>
    <message id="after.b5">
        <source>Sometimes there may be a slight increase in pain, but this should settle with time.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c840886; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Иногда боль может немного усилиться, но со временем это должно пройти.</translation>
    </message>
    <message id="follow-up">
        <source>Will I need a follow-up appointment?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c05b21fc; clinical=; back=</translatorcomment>
        <translation type="unfinished">Понадобится ли мне повторный (контрольный) приём?</translation>
    </message>
    <message id="follow-up.p1">
        <source>A telephone appointment will be made for a nurse to call you approximately six to eight weeks after your procedure. You will be told by letter of the date and time for this appointment. The nurse will review the outcome of your procedure, so they can plan what happens next and discuss this with you during your telephone appointment.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d551c692; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Вам назначат консультацию по телефону: медсестра (медбрат) позвонит вам примерно через шесть-восемь недель после процедуры. О дате и времени этой консультации вам сообщат письмом. Медсестра (медбрат) оценит результат процедуры, чтобы спланировать, что делать дальше, и обсудить это с вами во время консультации по телефону.</translation>
    </message>
    <message id="follow-up.p2">
        <source>If you continue to have good benefit from the procedure, you may be discharged from the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=04a8201f; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Если процедура и дальше будет хорошо вам помогать, ваше наблюдение в клинике боли (Pain Clinic) может быть окончено.</translation>
    </message>
    <message id="further">
        <source>Further information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=553d6527; clinical=; back=</translatorcomment>
        <translation type="unfinished">Дополнительная информация</translation>
    </message>
    <message id="further.p1">
        <source>If you have any concerns regarding the information in this leaflet or your procedure, please phone the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a4912eb5; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Если у вас есть какие-либо опасения по поводу информации в этой памятке или по поводу процедуры, пожалуйста, позвоните в клинику боли (Pain Clinic).</translation>
    </message>
    <message id="further.p2">
        <source>Kent Centre for Pain Medicine and Neuromodulation (direct lines)</source>
        <extracomment>subheading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0fed3640; clinical=; back=</translatorcomment>
        <translation type="unfinished">Kent Centre for Pain Medicine and Neuromodulation&#xa0;— Центр медицины боли и нейромодуляции в Кенте (прямые телефоны)</translation>
    </message>
    <message id="further.c1">
        <source>Kent and Canterbury Hospital, Canterbury
Telephone: 01227 783049</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bff96ecf; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Kent and Canterbury Hospital, Canterbury
Телефон: 01227 783049</translation>
    </message>
    <message id="further.c2">
        <source>Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
Telephone: 01843 235094</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b11770f; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
Телефон: 01843 235094</translation>
    </message>
    <message id="further.c3">
        <source>William Harvey Hospital, Ashford
Telephone: 01233 616691</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7c9266ea; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">William Harvey Hospital, Ashford
Телефон: 01233 616691</translation>
    </message>
    <message id="useful">
        <source>Useful information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ab902e0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Полезная информация</translation>
    </message>
    <message id="useful.p1">
        <source>For further information on chronic pain and its treatment options, please go to:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3aa6c865; clinical=; back=</translatorcomment>
        <translation type="unfinished">Чтобы узнать больше о хронической боли и возможностях её лечения, пожалуйста, перейдите по ссылкам:</translation>
    </message>
    <message id="useful.l1">
        <source>East Kent Hospitals Chronic Pain web page (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dfbfb6f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Страница «Chronic Pain» (хроническая боль) на сайте East Kent Hospitals (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</translation>
    </message>
    <message id="useful.l2">
        <source>Faculty of Pain Medicine of the Royal College of Anaesthetists. Information sheet for adult patients undergoing: sacroiliac joint injection for the treatment of pain (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df2a8b88; clinical=; back=</translatorcomment>
        <translation type="unfinished">Faculty of Pain Medicine of the Royal College of Anaesthetists (Факультет медицины боли Королевского колледжа анестезиологов). Информационный листок для взрослых пациентов, которым проводится: инъекция в крестцово-подвздошный сустав для лечения боли (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</translation>
    </message>
    <message id="accessibility.label">
        <source>Your accessibility needs</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ebd84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ваши особые потребности (доступность)</translation>
    </message>
    <message id="accessibility.p0">
        <source>This leaflet has been produced with and for patients.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b97e7d40; clinical=; back=</translatorcomment>
        <translation type="unfinished">Эта памятка подготовлена вместе с пациентами и для пациентов.</translation>
    </message>
    <message id="accessibility.p1">
        <source>Please let us know:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1789b5d1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Пожалуйста, сообщите нам:</translation>
    </message>
    <message id="accessibility.b1">
        <source>If you have any accessibility needs; this includes needing a hearing loop or wanting someone to come with you to your appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=006885ca; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Если у вас есть какие-либо особые потребности (доступность), в том числе если вам нужна индукционная петля (для слуховых аппаратов) или вы хотите, чтобы на приём с вами пришёл сопровождающий.</translation>
    </message>
    <message id="accessibility.b2">
        <source>If you need an interpreter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f988c49a; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Если вам нужен устный переводчик.</translation>
    </message>
    <message id="accessibility.b3">
        <source>If you need this information in another format (such as Braille, audio, large print or Easy Read).</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=33bd8ca7; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Если вам нужна эта информация в другом формате (например, шрифт Брайля, аудиозапись, крупный шрифт или текст на простом языке «Easy Read»).</translation>
    </message>
    <message id="accessibility.p2">
        <source>You can let us know this by:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=57674c32; clinical=; back=</translatorcomment>
        <translation type="unfinished">Чтобы сообщить нам об этом, вы можете:</translation>
    </message>
    <message id="accessibility.l1">
        <source>Visiting the Trust web site (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f65d48f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Посетить сайт больничной организации Trust (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</translation>
    </message>
    <message id="accessibility.b4">
        <source>Calling the number at the top of your appointment letter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a988dc1c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Позвонить по номеру, указанному вверху вашего письма с датой приёма.</translation>
    </message>
    <message id="accessibility.l2">
        <source>Adding this information to the Patient Portal (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d0311fd0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Добавить эту информацию в Портал пациента «Patient Portal» (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</translation>
    </message>
    <message id="accessibility.b5">
        <source>Telling a member of staff at your next appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6bedc102; clinical=; back=</translatorcomment>
        <translation type="unfinished">Сказать об этом сотруднику на вашем следующем приёме.</translation>
    </message>
    <message id="feedback.label">
        <source>Compliments, comments, concerns and complaints</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e17a21c3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Благодарности, замечания, опасения и жалобы</translation>
    </message>
    <message id="feedback.c1">
        <source>Any complaints, comments, concerns or compliments, please speak to a member of your healthcare team. Or contact the Patient Advice and Liaison Service on 01227 783145 or email (ekh-tr.pals@nhs.net).</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3af492a2; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Если у вас есть жалобы, замечания, опасения или слова благодарности, пожалуйста, поговорите с кем-нибудь из медицинских работников, которые вас лечат. Или обратитесь в Patient Advice and Liaison Service (Службу консультаций и связи с пациентами) по телефону 01227 783145 или по электронной почте (ekh-tr.pals@nhs.net).</translation>
    </message>
    <message id="property.label">
        <source>Your belongings</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=746ca43a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ваши личные вещи</translation>
    </message>
    <message id="property.p1">
        <source>Patients should not bring large sums of money or valuables into hospital. Please note that East Kent Hospitals accepts no responsibility for the loss or damage to personal property, unless the property has been handed into Trust staff for safe-keeping.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a316c438; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Пациентам не следует приносить в больницу крупные суммы денег или ценные вещи. Пожалуйста, имейте в виду, что East Kent Hospitals не несёт никакой ответственности за утрату или повреждение личных вещей, за исключением случаев, когда вещи были переданы на хранение сотрудникам больничной организации Trust.</translation>
    </message>
    <message id="more-leaflets.label">
        <source>More leaflets</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=171c7ca5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Другие памятки</translation>
    </message>
    <message id="more-leaflets.l1">
        <source>Further patient information leaflets are available via the East Kent Hospitals&apos; web site (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b5f0742b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Другие информационные памятки для пациентов можно найти на сайте East Kent Hospitals (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</translation>
    </message>
    <message id="about.label">
        <source>About this leaflet</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">Об этой памятке</translation>
    </message>
    <message id="about.m1">
        <source>Reference number: Web 316</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=48425001; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Справочный номер: Web 316</translation>
    </message>
    <message id="about.m2">
        <source>First published:
August 2017</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=795dff4a; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Впервые опубликовано:
август 2017</translation>
    </message>
    <message id="about.m3">
        <source>Last reviewed:
May 2022</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1644f51e; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Последний пересмотр:
май 2022</translation>
    </message>
    <message id="about.m4">
        <source>Next review date:
September 2025</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a657bac5; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Дата следующего пересмотра:
сентябрь 2025</translation>
    </message>
    <message id="about.m5">
        <source>Illustrations and Photographs created by the Medical Photography Department.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=02b68868; clinical=; back=</translatorcomment>
        <translation type="unfinished">Иллюстрации и фотографии подготовлены Medical Photography Department (отделом медицинской фотографии).</translation>
    </message>
    <message id="about.m6">
        <source>Copyright © East Kent Hospitals University NHS Foundation Trust.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d59fc13d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Авторские права © East Kent Hospitals University NHS Foundation Trust.</translation>
    </message>
    <message id="figure.pelvis-from-behind.short">
        <source>Drawing of the pelvis seen from behind, with the two sacroiliac joints marked</source>
        <extracomment>Accessible name of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94fa7835; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Рисунок таза, вид сзади; отмечены два крестцово-подвздошных сустава</translation>
    </message>
    <message id="figure.pelvis-from-behind.long">
        <source>The drawing shows the bones of the pelvis from behind, as if you stood behind a person. At the top, in the middle, are the two lowest bones of the lower back, one above the other. Below them is the sacrum, a wide bone shaped like a shield that becomes narrow towards the bottom, with two rows of small openings. At its lower end hangs the tailbone. To the left and to the right of the sacrum are the two wide hip bones, with a thick curved edge along the top. Where each hip bone meets the sacrum there is a long slanting line in a strong colour: these are the two sacroiliac joints, one on each side. Further down and outwards are the hip sockets, and at the bottom the two sitting bones.</source>
        <extracomment>Description of the drawing, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08ee2411; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">На рисунке показаны кости таза сзади, как если бы вы стояли позади человека. Вверху, посередине, находятся две самые нижние кости поясницы, одна над другой. Под ними расположен крестец: широкая кость в форме щита, которая сужается книзу и имеет два ряда небольших отверстий. С его нижнего конца свисает копчик. Слева и справа от крестца находятся две широкие подвздошные кости с толстым изогнутым верхним краем. Там, где каждая подвздошная кость соединяется с крестцом, проходит длинная наклонная линия яркого цвета: это два крестцово-подвздошных сустава, по одному с каждой стороны. Ниже и дальше в стороны расположены впадины тазобедренных суставов, а внизу&#xa0;— две седалищные кости.</translation>
    </message>
    <message id="figure.pelvis-from-behind.credit">
        <source>Drawing by the kiosk&apos;s makers, not the hospital&apos;s picture; not yet checked by a clinician.</source>
        <extracomment>Who drew it and that no clinician has checked it</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b8248b0; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Рисунок выполнен создателями киоска, а не больницей; он ещё не проверен медицинским специалистом.</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.name">
        <source>Lower spine (lumbar vertebrae)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ce8effc8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Нижняя часть позвоночника (поясничные позвонки)</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.sentence">
        <source>These are the two lowest bones of the lower back; the spine stands on the sacrum here.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f891454; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Это две самые нижние кости поясницы; здесь позвоночник опирается на крестец.</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.name">
        <source>Sacrum</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c9db76f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Крестец</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.sentence">
        <source>This is the wide bone at the bottom of the spine, between the two hip bones.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=40961aa0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Это широкая кость внизу позвоночника, между двумя подвздошными костями.</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.name">
        <source>Openings of the sacrum (foramina)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27667b92; clinical=; back=</translatorcomment>
        <translation type="unfinished">Отверстия крестца (крестцовые отверстия)</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.sentence">
        <source>Nerves pass through these small openings in the sacrum.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44fc32a4; clinical=; back=back/sacroiliac-joint-injections_ru_RU.json</translatorcomment>
        <translation type="unfinished">Через эти небольшие отверстия в крестце проходят нервы.</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.name">
        <source>Left sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f019bd98; clinical=; back=</translatorcomment>
        <translation type="unfinished">Левый крестцово-подвздошный сустав</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.sentence">
        <source>This is where the sacrum meets the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09f1611c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Здесь крестец соединяется с левой подвздошной костью.</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.name">
        <source>Right sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a05584e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Правый крестцово-подвздошный сустав</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.sentence">
        <source>This is where the sacrum meets the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7a78df48; clinical=; back=</translatorcomment>
        <translation type="unfinished">Здесь крестец соединяется с правой подвздошной костью.</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.name">
        <source>Left hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d37ed62; clinical=; back=</translatorcomment>
        <translation type="unfinished">Левая подвздошная кость (ilium)</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.sentence">
        <source>This is the wide, wing-shaped part of the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f6660cee; clinical=; back=</translatorcomment>
        <translation type="unfinished">Это широкая часть левой подвздошной кости, похожая на крыло.</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.name">
        <source>Right hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8682350; clinical=; back=</translatorcomment>
        <translation type="unfinished">Правая подвздошная кость (ilium)</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.sentence">
        <source>This is the wide, wing-shaped part of the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2f71b609; clinical=; back=</translatorcomment>
        <translation type="unfinished">Это широкая часть правой подвздошной кости, похожая на крыло.</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.name">
        <source>Top edges of the hip bones (iliac crests)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bc50632a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Верхние края подвздошных костей (подвздошные гребни)</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.sentence">
        <source>You can feel these edges when you put your hands on your hips.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6520483e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Эти края можно нащупать, если поставить руки на пояс.</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.name">
        <source>Tailbone (coccyx)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb5e8555; clinical=; back=</translatorcomment>
        <translation type="unfinished">Копчик</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.sentence">
        <source>This is the small bone at the lower end of the spine.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cecd5c06; clinical=; back=</translatorcomment>
        <translation type="unfinished">Это маленькая кость на нижнем конце позвоночника.</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.name">
        <source>Hip sockets (with the heads of the thigh bones)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d5d3dc6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Тазобедренные впадины (с головками бедренных костей)</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.sentence">
        <source>Here the thigh bones fit into the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b09c13a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Здесь бедренные кости входят в таз.</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.name">
        <source>Sitting bones (ischial tuberosities)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=409d0a76; clinical=; back=</translatorcomment>
        <translation type="unfinished">Седалищные кости (седалищные бугры)</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.sentence">
        <source>You sit on these parts of the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=16194c43; clinical=; back=</translatorcomment>
        <translation type="unfinished">На этих частях таза вы сидите.</translation>
    </message>
</context>
</TS>
