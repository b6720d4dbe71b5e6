<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en_GB">
<context>
    <name></name>
    <message id="leaflet.short-title">
        <source>Sacroiliac joint injections</source>
        <extracomment>Short name of the leaflet, for buttons</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44ab780a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Injeções nas articulações sacroilíacas</translation>
    </message>
    <message id="cover.label">
        <source>Front page</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ed509239; clinical=; back=</translatorcomment>
        <translation type="unfinished">Página de rosto</translation>
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
        <translation type="unfinished">The Kent Centre for Pain Medicine and Neuromodulation: injeções nas articulações sacroilíacas</translation>
    </message>
    <message id="intro">
        <source>Information for patients</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b64e9398; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informação para doentes</translation>
    </message>
    <message id="intro.p1">
        <source>This leaflet explains what **sacroiliac joint injections** are and how they may help with chronic pain relief. If you have any questions, please speak to your GP or other relevant health professional.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2ee5606c; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Este folheto explica o que são as **injeções nas articulações sacroilíacas** e de que forma podem ajudar a aliviar a dor crónica. Se tiver alguma dúvida, fale, por favor, com o seu médico de família (GP) ou com outro profissional de saúde adequado.</translation>
    </message>
    <message id="what-are">
        <source>What are sacroiliac joints?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8da9c845; clinical=; back=</translatorcomment>
        <translation type="unfinished">O que são as articulações sacroilíacas?</translation>
    </message>
    <message id="what-are.p1">
        <source>Sacroiliac joints lie next to the spine and connect the spine with the pelvis on both sides. There are two sacroiliac joints, one on the right and one on the left.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7f792c2c; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">As articulações sacroilíacas ficam junto à coluna vertebral e ligam a coluna vertebral à bacia, de ambos os lados. Há duas articulações sacroilíacas, uma do lado direito e outra do lado esquerdo.</translation>
    </message>
    <message id="what-are.p2">
        <source>Sacroiliac joints do not move much, but they are essential weight bearing joints. Usually they cause no pain at all. However should one or both become inflamed or arthritic (also known as &apos;wear and tear&apos;) they can then become painful.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1a231a5d; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">As articulações sacroilíacas não se mexem muito, mas são articulações essenciais, que suportam o peso do corpo. Normalmente, não causam dor nenhuma. No entanto, se uma delas ou ambas ficarem inflamadas ou com artrose (também conhecida por «desgaste»), podem então tornar-se dolorosas.</translation>
    </message>
    <message id="what-are.fig1">
        <source>Sacroiliac joints lying next to the spine, and connecting with the pelvis on both sides</source>
        <extracomment>figure</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cadd080d; clinical=; back=</translatorcomment>
        <translation type="unfinished">As articulações sacroilíacas, situadas junto à coluna vertebral e ligadas à bacia de ambos os lados</translation>
    </message>
    <message id="how-help">
        <source>How will a sacroiliac joint injection help?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=22b4ecd4; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Como é que uma injeção na articulação sacroilíaca vai ajudar?</translation>
    </message>
    <message id="how-help.p1">
        <source>A sacroiliac joint injection is one way of treating back pain that starts from these joints. This is not a cure but may reduce your pain temporarily.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea3a9cf4; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">A injeção na articulação sacroilíaca é uma das formas de tratar a dor nas costas que começa nestas articulações. Não é uma cura, mas pode reduzir temporariamente a sua dor.</translation>
    </message>
    <message id="how-help.p2">
        <source>A preparation of steroid and a local anaesthetic is injected in to or around these joints. This may reduce inflammation and pain.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8ceb155e; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Injeta-se uma preparação de corticoide (esteroide) e anestésico local nestas articulações ou à volta delas. Isto pode reduzir a inflamação e a dor.</translation>
    </message>
    <message id="stay">
        <source>Will I have to stay in hospital?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b3bcf7f3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vou ter de ficar no hospital?</translation>
    </message>
    <message id="stay.p1">
        <source>This procedure is carried out as a day case procedure (you can go home on the same day). The procedure is carried out in one of the theatres in Day Surgery to minimise your risk of getting an infection. Shortly before your procedure you will be asked to change in to a theatre gown.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ffb7428b; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Este procedimento é feito em regime de ambulatório (pode ir para casa no mesmo dia). O procedimento é feito numa das salas de operações da cirurgia de ambulatório (Day Surgery), para reduzir ao mínimo o seu risco de contrair uma infeção. Pouco antes do procedimento, vão pedir-lhe que troque a sua roupa por uma bata de bloco operatório.</translation>
    </message>
    <message id="procedure">
        <source>What happens during my procedure?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4d651e31; clinical=; back=</translatorcomment>
        <translation type="unfinished">O que acontece durante o procedimento?</translation>
    </message>
    <message id="procedure.b1">
        <source>The procedure is carried out under x-ray control. This allows your doctor to identify the specific area to be treated. **It is important that you tell your consultant if there is any possibility that you may be pregnant, as x-rays may harm your baby.**</source>
        <extracomment>bullet; safety: pregnancy</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d46d57e7; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">O procedimento é feito com controlo por raios X. Isto permite ao médico identificar a zona específica a tratar. **É importante que diga ao seu médico especialista (consultant) se houver qualquer possibilidade de estar grávida, porque os raios X podem fazer mal ao seu bebé.**</translation>
    </message>
    <message id="procedure.b2">
        <source>You will be asked to lie down on your front. Once you are lying in the correct position, your doctor will prepare the area to be treated with an antiseptic solution which may feel cold.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72db8efc; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Vão pedir-lhe que se deite de barriga para baixo. Quando já estiver na posição correta, de barriga para baixo, o médico vai preparar a zona a tratar, usando uma solução antisséptica (desinfetante), que lhe pode parecer fria.</translation>
    </message>
    <message id="procedure.b3">
        <source>A local anaesthetic is injected at the site of the procedure. This may sting to start with, before your skin goes numb.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=51d506e6; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Injeta-se um anestésico local na zona do procedimento. Ao princípio pode arder, antes de a pele ficar dormente.</translation>
    </message>
    <message id="procedure.b4">
        <source>It is important that you keep still during your procedure, as a special hollow needle will be carefully inserted under x-ray guidance in to the correct position.</source>
        <extracomment>bullet; safety: keep-still</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6740352d; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">É importante ficar imóvel durante o procedimento, porque uma agulha oca especial vai ser cuidadosamente introduzida, com controlo por raios X, na posição correta.</translation>
    </message>
    <message id="procedure.b5">
        <source>A mixture of local anaesthetic and steroid is injected in to the area.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3c873036; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Injeta-se nessa zona uma mistura de anestésico local e corticoide.</translation>
    </message>
    <message id="procedure.b6">
        <source>The above may be repeated on both sides of your spine.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aaced39b; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">O que foi descrito acima pode ser repetido em ambos os lados da coluna vertebral.</translation>
    </message>
    <message id="procedure.b7">
        <source>A small dressing will be used to cover the injection sites. This can be removed after 24 hours. Do not worry if it falls off sooner.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=63f8a88e; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Será usado um penso pequeno para tapar os locais das injeções. Pode ser retirado ao fim de 24&#xa0;horas. Não se preocupe se cair antes.</translation>
    </message>
    <message id="side-effects">
        <source>What are the possible side effects?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b595102; clinical=; back=</translatorcomment>
        <translation type="unfinished">Quais são os efeitos secundários possíveis?</translation>
    </message>
    <message id="side-effects.b1">
        <source>There may be some **pain and bruising** at the needle site, which should settle over a few days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5afbb47d; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Pode haver alguma **dor e nódoas negras** no local da picada da agulha, que deverão passar em alguns dias.</translation>
    </message>
    <message id="side-effects.b2">
        <source>You may have some **bleeding** from the needle site.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e7a45016; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Pode ter alguma **hemorragia (perda de sangue)** no local da picada da agulha.</translation>
    </message>
    <message id="side-effects.b3">
        <source>You may feel **a little unsteady** when you first stand.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d34ef0f; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Pode sentir-se **um pouco instável** quando se levantar pela primeira vez.</translation>
    </message>
    <message id="side-effects.b4">
        <source>The procedure may **make your pain worse**, this should stop within a few weeks.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a5b69c7; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">O procedimento pode **piorar a sua dor**; isto deverá parar dentro de algumas semanas.</translation>
    </message>
    <message id="side-effects.b5">
        <source>There is a small risk of **infection** at the site of the injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7696303; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Há um pequeno risco de **infeção** no local das injeções.</translation>
    </message>
    <message id="side-effects.b6">
        <source>You may have some **leg weakness or numbness**, which should stop over a few hours.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81f1bdc2; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Pode ter alguma **fraqueza nas pernas ou dormência**, que deverá parar em algumas horas.</translation>
    </message>
    <message id="side-effects.b7">
        <source>Female patients may have **irregular periods**, due to the use of steroids.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=20f453f3; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">As doentes do sexo feminino podem ter **menstruação irregular**, devido ao uso de corticoides.</translation>
    </message>
    <message id="side-effects.b8">
        <source>People with diabetes may have **unstable blood sugar levels** due to the steroid effects.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c8f117e7; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">As pessoas com diabetes podem ter **níveis instáveis de açúcar no sangue**, devido aos efeitos do corticoide.</translation>
    </message>
    <message id="side-effects.b9">
        <source>Rarely, you may have some **mood changes** due to the steroids.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ede85166; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Raramente, pode ter algumas **alterações de humor**, devido aos corticoides.</translation>
    </message>
    <message id="side-effects.b10">
        <source>Very rarely, there is a risk of **temporary or permanent nerve damage**.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c3f36c03; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Muito raramente, há um risco de **lesão temporária ou permanente de um nervo**.</translation>
    </message>
    <message id="after">
        <source>What will happen after my injections?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=61514704; clinical=; back=</translatorcomment>
        <translation type="unfinished">O que vai acontecer depois das injeções?</translation>
    </message>
    <message id="after.b1">
        <source>You will be discharged home one to two hours after your procedure.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=45c10c27; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Terá alta para ir para casa uma a duas horas depois do procedimento.</translation>
    </message>
    <message id="after.b2">
        <source>You must not drive for 24 hours following your procedure, please arrange for someone to drive you home from the hospital. We strongly recommend that you have someone stay at home with you until the following day.</source>
        <extracomment>bullet; safety: no-driving-24h</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f3c2768; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Não pode conduzir durante 24&#xa0;horas após o procedimento; por favor, arranje alguém que lhe dê transporte de carro do hospital até casa. Recomendamos vivamente que alguém fique consigo em casa até ao dia seguinte.</translation>
    </message>
    <message id="after.b3">
        <source>You should start your normal activities as soon as possible. However, you should avoid any strenuous activities for at least one day after your injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2075a496; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Deve retomar as suas atividades normais logo que possível. No entanto, deve evitar quaisquer esforços físicos intensos durante pelo menos um dia após as injeções.</translation>
    </message>
    <message id="after.b4">
        <source>You may notice an immediate improvement but steroids work slowly, so even if the injections have worked well you may not notice any benefit for several days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0441b456; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Pode notar uma melhoria imediata, mas os corticoides atuam lentamente; por isso, mesmo que as injeções tenham resultado bem, pode não notar qualquer benefício durante vários dias.</translation>
    </message>
    <message id="after.b5">
        <source>Sometimes there may be a slight increase in pain, but this should settle with time.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c840886; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Por vezes, pode haver um ligeiro aumento da dor, mas este deverá passar com o tempo.</translation>
    </message>
    <message id="follow-up">
        <source>Will I need a follow-up appointment?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c05b21fc; clinical=; back=</translatorcomment>
        <translation type="unfinished">Vou precisar de uma consulta de seguimento?</translation>
    </message>
    <message id="follow-up.p1">
        <source>A telephone appointment will be made for a nurse to call you approximately six to eight weeks after your procedure. You will be told by letter of the date and time for this appointment. The nurse will review the outcome of your procedure, so they can plan what happens next and discuss this with you during your telephone appointment.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d551c692; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Será marcada uma consulta por telefone, em que um enfermeiro ou uma enfermeira lhe vai telefonar cerca de seis a oito semanas após o procedimento. Receberá uma carta com a data e a hora desta consulta. O enfermeiro ou a enfermeira vai avaliar o resultado do seu procedimento, para poder planear o que acontece a seguir e falar consigo sobre isso durante a consulta por telefone.</translation>
    </message>
    <message id="follow-up.p2">
        <source>If you continue to have good benefit from the procedure, you may be discharged from the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=04a8201f; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Se o procedimento continuar a dar-lhe bons resultados, pode ter alta da Consulta da Dor (Pain Clinic).</translation>
    </message>
    <message id="further">
        <source>Further information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=553d6527; clinical=; back=</translatorcomment>
        <translation type="unfinished">Mais informações</translation>
    </message>
    <message id="further.p1">
        <source>If you have any concerns regarding the information in this leaflet or your procedure, please phone the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a4912eb5; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Se tiver alguma preocupação em relação às informações deste folheto ou ao seu procedimento, telefone, por favor, para a Consulta da Dor (Pain Clinic).</translation>
    </message>
    <message id="further.p2">
        <source>Kent Centre for Pain Medicine and Neuromodulation (direct lines)</source>
        <extracomment>subheading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0fed3640; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Kent Centre for Pain Medicine and Neuromodulation, ou seja, Centro de Medicina da Dor e Neuromodulação de Kent (linhas diretas)</translation>
    </message>
    <message id="further.c1">
        <source>Kent and Canterbury Hospital, Canterbury
Telephone: 01227 783049</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bff96ecf; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Kent and Canterbury Hospital, Canterbury
Telefone: 01227 783049</translation>
    </message>
    <message id="further.c2">
        <source>Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
Telephone: 01843 235094</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b11770f; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
Telefone: 01843 235094</translation>
    </message>
    <message id="further.c3">
        <source>William Harvey Hospital, Ashford
Telephone: 01233 616691</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7c9266ea; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">William Harvey Hospital, Ashford
Telefone: 01233 616691</translation>
    </message>
    <message id="useful">
        <source>Useful information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ab902e0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informações úteis</translation>
    </message>
    <message id="useful.p1">
        <source>For further information on chronic pain and its treatment options, please go to:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3aa6c865; clinical=; back=</translatorcomment>
        <translation type="unfinished">Para mais informações sobre a dor crónica e as opções de tratamento, consulte, por favor:</translation>
    </message>
    <message id="useful.l1">
        <source>East Kent Hospitals Chronic Pain web page (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dfbfb6f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Página web «Chronic Pain» (ou seja, «Dor crónica») da East Kent Hospitals (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</translation>
    </message>
    <message id="useful.l2">
        <source>Faculty of Pain Medicine of the Royal College of Anaesthetists. Information sheet for adult patients undergoing: sacroiliac joint injection for the treatment of pain (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df2a8b88; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Faculty of Pain Medicine of the Royal College of Anaesthetists (Faculdade de Medicina da Dor do Colégio Real de Anestesistas). Folha informativa para doentes adultos que vão fazer: injeção na articulação sacroilíaca para o tratamento da dor (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</translation>
    </message>
    <message id="accessibility.label">
        <source>Your accessibility needs</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ebd84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">As suas necessidades de acessibilidade</translation>
    </message>
    <message id="accessibility.p0">
        <source>This leaflet has been produced with and for patients.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b97e7d40; clinical=; back=</translatorcomment>
        <translation type="unfinished">Este folheto foi elaborado com doentes e para doentes.</translation>
    </message>
    <message id="accessibility.p1">
        <source>Please let us know:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1789b5d1; clinical=; back=</translatorcomment>
        <translation type="unfinished">Informe-nos, por favor:</translation>
    </message>
    <message id="accessibility.b1">
        <source>If you have any accessibility needs; this includes needing a hearing loop or wanting someone to come with you to your appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=006885ca; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Se tiver quaisquer necessidades de acessibilidade; isto inclui precisar de um anel de indução magnética (para aparelhos auditivos) ou querer vir à consulta com um acompanhante.</translation>
    </message>
    <message id="accessibility.b2">
        <source>If you need an interpreter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f988c49a; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Se precisar de um intérprete.</translation>
    </message>
    <message id="accessibility.b3">
        <source>If you need this information in another format (such as Braille, audio, large print or Easy Read).</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=33bd8ca7; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Se precisar destas informações noutro formato (como Braille, áudio, letras grandes ou Leitura Fácil, «Easy Read»).</translation>
    </message>
    <message id="accessibility.p2">
        <source>You can let us know this by:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=57674c32; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pode informar-nos destas formas:</translation>
    </message>
    <message id="accessibility.l1">
        <source>Visiting the Trust web site (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f65d48f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Visitando o site da organização hospitalar Trust (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</translation>
    </message>
    <message id="accessibility.b4">
        <source>Calling the number at the top of your appointment letter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a988dc1c; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Ligando para o número que está no cimo da sua carta da consulta.</translation>
    </message>
    <message id="accessibility.l2">
        <source>Adding this information to the Patient Portal (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d0311fd0; clinical=; back=</translatorcomment>
        <translation type="unfinished">Acrescentando esta informação no Portal do Doente «Patient Portal» (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</translation>
    </message>
    <message id="accessibility.b5">
        <source>Telling a member of staff at your next appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6bedc102; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Dizendo-o a um membro da equipa na sua próxima consulta.</translation>
    </message>
    <message id="feedback.label">
        <source>Compliments, comments, concerns and complaints</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e17a21c3; clinical=; back=</translatorcomment>
        <translation type="unfinished">Elogios, comentários, preocupações e reclamações</translation>
    </message>
    <message id="feedback.c1">
        <source>Any complaints, comments, concerns or compliments, please speak to a member of your healthcare team. Or contact the Patient Advice and Liaison Service on 01227 783145 or email (ekh-tr.pals@nhs.net).</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3af492a2; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Para quaisquer reclamações, comentários, preocupações ou elogios, fale, por favor, com um membro da sua equipa de cuidados de saúde. Ou contacte o Patient Advice and Liaison Service (Serviço de aconselhamento e apoio ao doente) pelo número de telefone 01227 783145 ou por e-mail (ekh-tr.pals@nhs.net).</translation>
    </message>
    <message id="property.label">
        <source>Your belongings</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=746ca43a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Os seus pertences</translation>
    </message>
    <message id="property.p1">
        <source>Patients should not bring large sums of money or valuables into hospital. Please note that East Kent Hospitals accepts no responsibility for the loss or damage to personal property, unless the property has been handed into Trust staff for safe-keeping.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a316c438; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Os doentes não devem trazer para o hospital grandes quantias de dinheiro nem objetos de valor. Tenha em atenção que a East Kent Hospitals não assume qualquer responsabilidade pela perda de bens pessoais ou por danos nestes, a não ser que os bens tenham sido entregues ao pessoal da organização hospitalar Trust para serem guardados.</translation>
    </message>
    <message id="more-leaflets.label">
        <source>More leaflets</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=171c7ca5; clinical=; back=</translatorcomment>
        <translation type="unfinished">Mais folhetos</translation>
    </message>
    <message id="more-leaflets.l1">
        <source>Further patient information leaflets are available via the East Kent Hospitals&apos; web site (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b5f0742b; clinical=; back=</translatorcomment>
        <translation type="unfinished">Há mais folhetos informativos para doentes no site da East Kent Hospitals (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</translation>
    </message>
    <message id="about.label">
        <source>About this leaflet</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">Sobre este folheto</translation>
    </message>
    <message id="about.m1">
        <source>Reference number: Web 316</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=48425001; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Número de referência: Web 316</translation>
    </message>
    <message id="about.m2">
        <source>First published:
August 2017</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=795dff4a; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Primeira publicação:
agosto de 2017</translation>
    </message>
    <message id="about.m3">
        <source>Last reviewed:
May 2022</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1644f51e; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Última revisão:
maio de 2022</translation>
    </message>
    <message id="about.m4">
        <source>Next review date:
September 2025</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a657bac5; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Data da próxima revisão:
setembro de 2025</translation>
    </message>
    <message id="about.m5">
        <source>Illustrations and Photographs created by the Medical Photography Department.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=02b68868; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ilustrações e fotografias criadas pelo Medical Photography Department (departamento de fotografia médica).</translation>
    </message>
    <message id="about.m6">
        <source>Copyright © East Kent Hospitals University NHS Foundation Trust.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d59fc13d; clinical=; back=</translatorcomment>
        <translation type="unfinished">Direitos de autor © East Kent Hospitals University NHS Foundation Trust.</translation>
    </message>
    <message id="figure.pelvis-from-behind.short">
        <source>Drawing of the pelvis seen from behind, with the two sacroiliac joints marked</source>
        <extracomment>Accessible name of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94fa7835; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Desenho da bacia vista de trás, com as duas articulações sacroilíacas assinaladas</translation>
    </message>
    <message id="figure.pelvis-from-behind.long">
        <source>The drawing shows the bones of the pelvis from behind, as if you stood behind a person. At the top, in the middle, are the two lowest bones of the lower back, one above the other. Below them is the sacrum, a wide bone shaped like a shield that becomes narrow towards the bottom, with two rows of small openings. At its lower end hangs the tailbone. To the left and to the right of the sacrum are the two wide hip bones, with a thick curved edge along the top. Where each hip bone meets the sacrum there is a long slanting line in a strong colour: these are the two sacroiliac joints, one on each side. Further down and outwards are the hip sockets, and at the bottom the two sitting bones.</source>
        <extracomment>Description of the drawing, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08ee2411; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">O desenho mostra os ossos da bacia vistos de trás, como se estivesse atrás de uma pessoa. Em cima, ao meio, estão os dois ossos mais baixos da parte inferior das costas, um por cima do outro. Por baixo deles está o sacro, um osso largo em forma de escudo, que se vai estreitando para baixo, com duas filas de pequenas aberturas. Da ponta de baixo pende o cóccix. À esquerda e à direita do sacro estão os dois ossos largos das ancas, com um rebordo grosso e curvo ao longo da parte de cima. No sítio em que cada osso da anca se encontra com o sacro, há uma linha comprida e inclinada, de cor forte: são as duas articulações sacroilíacas, uma de cada lado. Mais abaixo e mais para fora estão as cavidades das ancas e, em baixo, os dois ossos em que nos sentamos.</translation>
    </message>
    <message id="figure.pelvis-from-behind.credit">
        <source>Drawing by the kiosk&apos;s makers, not the hospital&apos;s picture; not yet checked by a clinician.</source>
        <extracomment>Who drew it and that no clinician has checked it</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b8248b0; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Desenho feito pelos autores deste quiosque, não é a imagem do hospital; ainda não foi verificado por um clínico.</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.name">
        <source>Lower spine (lumbar vertebrae)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ce8effc8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Parte inferior da coluna (vértebras lombares)</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.sentence">
        <source>These are the two lowest bones of the lower back; the spine stands on the sacrum here.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f891454; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Estes são os dois ossos mais baixos da parte inferior das costas; é aqui que a coluna assenta no sacro.</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.name">
        <source>Sacrum</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c9db76f; clinical=; back=</translatorcomment>
        <translation type="unfinished">Sacro</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.sentence">
        <source>This is the wide bone at the bottom of the spine, between the two hip bones.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=40961aa0; clinical=; back=back/sacroiliac-joint-injections_pt_PT.json</translatorcomment>
        <translation type="unfinished">Este é o osso largo ao fundo da coluna, entre os dois ossos das ancas.</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.name">
        <source>Openings of the sacrum (foramina)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27667b92; clinical=; back=</translatorcomment>
        <translation type="unfinished">Aberturas do sacro (forames)</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.sentence">
        <source>Nerves pass through these small openings in the sacrum.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44fc32a4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Por estas pequenas aberturas do sacro passam nervos.</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.name">
        <source>Left sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f019bd98; clinical=; back=</translatorcomment>
        <translation type="unfinished">Articulação sacroilíaca esquerda</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.sentence">
        <source>This is where the sacrum meets the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09f1611c; clinical=; back=</translatorcomment>
        <translation type="unfinished">É aqui que o sacro se encontra com o osso da anca esquerda.</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.name">
        <source>Right sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a05584e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">Articulação sacroilíaca direita</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.sentence">
        <source>This is where the sacrum meets the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7a78df48; clinical=; back=</translatorcomment>
        <translation type="unfinished">É aqui que o sacro se encontra com o osso da anca direita.</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.name">
        <source>Left hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d37ed62; clinical=; back=</translatorcomment>
        <translation type="unfinished">Osso da anca esquerda (ílion)</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.sentence">
        <source>This is the wide, wing-shaped part of the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f6660cee; clinical=; back=</translatorcomment>
        <translation type="unfinished">Esta é a parte larga, em forma de asa, do osso da anca esquerda.</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.name">
        <source>Right hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8682350; clinical=; back=</translatorcomment>
        <translation type="unfinished">Osso da anca direita (ílion)</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.sentence">
        <source>This is the wide, wing-shaped part of the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2f71b609; clinical=; back=</translatorcomment>
        <translation type="unfinished">Esta é a parte larga, em forma de asa, do osso da anca direita.</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.name">
        <source>Top edges of the hip bones (iliac crests)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bc50632a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Rebordos de cima dos ossos das ancas (cristas ilíacas)</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.sentence">
        <source>You can feel these edges when you put your hands on your hips.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6520483e; clinical=; back=</translatorcomment>
        <translation type="unfinished">Pode sentir estes rebordos quando põe as mãos nas ancas.</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.name">
        <source>Tailbone (coccyx)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb5e8555; clinical=; back=</translatorcomment>
        <translation type="unfinished">Osso da cauda (cóccix)</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.sentence">
        <source>This is the small bone at the lower end of the spine.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cecd5c06; clinical=; back=</translatorcomment>
        <translation type="unfinished">Este é o osso pequeno na ponta de baixo da coluna.</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.name">
        <source>Hip sockets (with the heads of the thigh bones)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d5d3dc6; clinical=; back=</translatorcomment>
        <translation type="unfinished">Cavidades das ancas (com as cabeças dos ossos das coxas)</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.sentence">
        <source>Here the thigh bones fit into the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b09c13a; clinical=; back=</translatorcomment>
        <translation type="unfinished">Aqui, os ossos das coxas encaixam na bacia.</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.name">
        <source>Sitting bones (ischial tuberosities)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=409d0a76; clinical=; back=</translatorcomment>
        <translation type="unfinished">Ossos em que nos sentamos (tuberosidades isquiáticas)</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.sentence">
        <source>You sit on these parts of the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=16194c43; clinical=; back=</translatorcomment>
        <translation type="unfinished">É sobre estas partes da bacia que se senta.</translation>
    </message>
</context>
</TS>
