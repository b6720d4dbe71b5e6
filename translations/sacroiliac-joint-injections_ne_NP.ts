<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne_NP" sourcelanguage="en_GB">
<context>
    <name></name>
    <message id="leaflet.short-title">
        <source>Sacroiliac joint injections</source>
        <extracomment>Short name of the leaflet, for buttons</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44ab780a; clinical=; back=</translatorcomment>
        <translation type="unfinished">सेक्रोइलियाक जोर्नीमा लगाइने सुई</translation>
    </message>
    <message id="cover.label">
        <source>Front page</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ed509239; clinical=; back=</translatorcomment>
        <translation type="unfinished">पहिलो पृष्ठ</translation>
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
        <translation type="unfinished">The Kent Centre for Pain Medicine and Neuromodulation: सेक्रोइलियाक जोर्नीमा लगाइने सुई</translation>
    </message>
    <message id="intro">
        <source>Information for patients</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b64e9398; clinical=; back=</translatorcomment>
        <translation type="unfinished">बिरामीका लागि जानकारी</translation>
    </message>
    <message id="intro.p1">
        <source>This leaflet explains what **sacroiliac joint injections** are and how they may help with chronic pain relief. If you have any questions, please speak to your GP or other relevant health professional.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2ee5606c; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">यो पर्चाले **सेक्रोइलियाक जोर्नीमा लगाइने सुई (इन्जेक्सन)** भनेको के हो र यसले दीर्घकालीन (लामो समयदेखिको) दुखाइ कम गर्न कसरी मद्दत गर्न सक्छ भन्ने बताउँछ। तपाईंका कुनै प्रश्न छन् भने, कृपया आफ्नो जीपी (GP, पारिवारिक डाक्टर) वा अन्य सम्बन्धित स्वास्थ्यकर्मीसँग कुरा गर्नुहोस्।</translation>
    </message>
    <message id="what-are">
        <source>What are sacroiliac joints?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8da9c845; clinical=; back=</translatorcomment>
        <translation type="unfinished">सेक्रोइलियाक जोर्नी भनेको के हो?</translation>
    </message>
    <message id="what-are.p1">
        <source>Sacroiliac joints lie next to the spine and connect the spine with the pelvis on both sides. There are two sacroiliac joints, one on the right and one on the left.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7f792c2c; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">सेक्रोइलियाक जोर्नीहरू मेरुदण्डको छेउमा हुन्छन् र दुवैतिर मेरुदण्डलाई श्रोणि (कम्मरको तल्लो हाड) सँग जोड्छन्। सेक्रोइलियाक जोर्नी दुईवटा हुन्छन्, एउटा दायाँतिर र एउटा बायाँतिर।</translation>
    </message>
    <message id="what-are.p2">
        <source>Sacroiliac joints do not move much, but they are essential weight bearing joints. Usually they cause no pain at all. However should one or both become inflamed or arthritic (also known as &apos;wear and tear&apos;) they can then become painful.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1a231a5d; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">सेक्रोइलियाक जोर्नीहरू धेरै चल्दैनन्, तर ती शरीरको भार थाम्ने अत्यावश्यक जोर्नी हुन्। सामान्यतया तिनले कत्ति पनि दुखाइ गराउँदैनन्। तर एउटा वा दुवै जोर्नी सुन्निएमा वा तिनमा आर्थराइटिस भएमा (जसलाई “खिइएको जोर्नी” पनि भनिन्छ), ती जोर्नी दुख्न थाल्न सक्छन्।</translation>
    </message>
    <message id="what-are.fig1">
        <source>Sacroiliac joints lying next to the spine, and connecting with the pelvis on both sides</source>
        <extracomment>figure</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cadd080d; clinical=; back=</translatorcomment>
        <translation type="unfinished">मेरुदण्डको छेउमा रहेका, र दुवैतिर श्रोणिसँग जोडिएका सेक्रोइलियाक जोर्नीहरू</translation>
    </message>
    <message id="how-help">
        <source>How will a sacroiliac joint injection help?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=22b4ecd4; clinical=; back=</translatorcomment>
        <translation type="unfinished">सेक्रोइलियाक जोर्नीमा लगाइने सुईले कसरी मद्दत गर्छ?</translation>
    </message>
    <message id="how-help.p1">
        <source>A sacroiliac joint injection is one way of treating back pain that starts from these joints. This is not a cure but may reduce your pain temporarily.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ea3a9cf4; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">सेक्रोइलियाक जोर्नीमा लगाइने सुई यी जोर्नीबाट सुरु हुने ढाड (कम्मर) दुखाइको उपचार गर्ने एउटा तरिका हो। यो रोग निको पार्ने उपचार होइन, तर यसले तपाईंको दुखाइ केही समयका लागि कम गर्न सक्छ।</translation>
    </message>
    <message id="how-help.p2">
        <source>A preparation of steroid and a local anaesthetic is injected in to or around these joints. This may reduce inflammation and pain.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8ceb155e; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">यी जोर्नीभित्र वा वरिपरि स्टेरोइड र त्यो ठाउँ लठ्याउने औषधि (लोकल एनेस्थेटिक) मिलाएर बनाइएको औषधि सुईबाट दिइन्छ। यसले सुजन र दुखाइ कम गर्न सक्छ।</translation>
    </message>
    <message id="stay">
        <source>Will I have to stay in hospital?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b3bcf7f3; clinical=; back=</translatorcomment>
        <translation type="unfinished">के मैले अस्पतालमा बस्नुपर्छ?</translation>
    </message>
    <message id="stay.p1">
        <source>This procedure is carried out as a day case procedure (you can go home on the same day). The procedure is carried out in one of the theatres in Day Surgery to minimise your risk of getting an infection. Shortly before your procedure you will be asked to change in to a theatre gown.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ffb7428b; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">यो उपचार प्रक्रिया सोही दिन घर जान मिल्ने उपचारका रूपमा गरिन्छ (तपाईं सोही दिन घर जान सक्नुहुन्छ)। तपाईंलाई संक्रमण हुने जोखिम सकेसम्म कम गर्न, यो उपचार प्रक्रिया डे सर्जरी (Day Surgery) का अपरेसन थिएटर (शल्यक्रिया कक्ष) मध्ये एउटामा गरिन्छ। तपाईंको उपचार प्रक्रियाको केही बेरअघि तपाईंलाई लुगा फेरेर अपरेसन गाउन लगाउन भनिनेछ।</translation>
    </message>
    <message id="procedure">
        <source>What happens during my procedure?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4d651e31; clinical=; back=</translatorcomment>
        <translation type="unfinished">मेरो उपचार प्रक्रियाको समयमा के हुन्छ?</translation>
    </message>
    <message id="procedure.b1">
        <source>The procedure is carried out under x-ray control. This allows your doctor to identify the specific area to be treated. **It is important that you tell your consultant if there is any possibility that you may be pregnant, as x-rays may harm your baby.**</source>
        <extracomment>bullet; safety: pregnancy</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d46d57e7; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">यो उपचार प्रक्रिया एक्स-रे हेरेर (एक्स-रेको सहायताले) गरिन्छ। यसबाट तपाईंको डाक्टरले उपचार गर्नुपर्ने निश्चित ठाउँ पत्ता लगाउन सक्नुहुन्छ। **तपाईं गर्भवती हुनुभएको हुन सक्ने कुनै पनि सम्भावना छ भने, त्यो कुरा आफ्नो कन्सल्टेन्ट (विशेषज्ञ चिकित्सक) लाई बताउनु महत्त्वपूर्ण छ, किनभने एक्स-रेले तपाईंको बच्चालाई हानि गर्न सक्छ।**</translation>
    </message>
    <message id="procedure.b2">
        <source>You will be asked to lie down on your front. Once you are lying in the correct position, your doctor will prepare the area to be treated with an antiseptic solution which may feel cold.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=72db8efc; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंलाई घोप्टो परेर सुत्न भनिनेछ। तपाईं ठीक स्थितिमा सुतेपछि, तपाईंको डाक्टरले उपचार गर्नुपर्ने ठाउँलाई कीटाणु मार्ने झोल (एन्टिसेप्टिक) लगाएर तयार गर्नुहुनेछ; यो झोल चिसो लाग्न सक्छ।</translation>
    </message>
    <message id="procedure.b3">
        <source>A local anaesthetic is injected at the site of the procedure. This may sting to start with, before your skin goes numb.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=51d506e6; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">उपचार प्रक्रिया गरिने ठाउँमा त्यो ठाउँ लठ्याउने औषधि (लोकल एनेस्थेटिक) सुईबाट दिइन्छ। तपाईंको छाला लाटो हुनुअघि, सुरुमा यसले पोल्न सक्छ।</translation>
    </message>
    <message id="procedure.b4">
        <source>It is important that you keep still during your procedure, as a special hollow needle will be carefully inserted under x-ray guidance in to the correct position.</source>
        <extracomment>bullet; safety: keep-still</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6740352d; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंको उपचार प्रक्रियाको समयमा तपाईं नचलीकन रहनु महत्त्वपूर्ण छ, किनभने भित्र खोक्रो भएको विशेष सुई एक्स-रे हेरेर सावधानीपूर्वक ठीक ठाउँमा घुसाइनेछ।</translation>
    </message>
    <message id="procedure.b5">
        <source>A mixture of local anaesthetic and steroid is injected in to the area.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3c873036; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">त्यो ठाउँ लठ्याउने औषधि (लोकल एनेस्थेटिक) र स्टेरोइडको मिश्रण सो ठाउँमा सुईबाट दिइन्छ।</translation>
    </message>
    <message id="procedure.b6">
        <source>The above may be repeated on both sides of your spine.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=aaced39b; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">माथि बताइएको काम तपाईंको मेरुदण्डको दुवैतिर दोहोर्‍याइन सक्छ।</translation>
    </message>
    <message id="procedure.b7">
        <source>A small dressing will be used to cover the injection sites. This can be removed after 24 hours. Do not worry if it falls off sooner.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=63f8a88e; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">सुई लगाएका ठाउँहरू ढाक्न सानो पट्टी (ड्रेसिङ) प्रयोग गरिनेछ। यो २४ घण्टापछि हटाउन सकिन्छ। यो त्यसभन्दा पहिले नै खस्यो भने चिन्ता नगर्नुहोस्।</translation>
    </message>
    <message id="side-effects">
        <source>What are the possible side effects?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4b595102; clinical=; back=</translatorcomment>
        <translation type="unfinished">सम्भावित नकारात्मक असर (साइड इफेक्ट) के के हुन्?</translation>
    </message>
    <message id="side-effects.b1">
        <source>There may be some **pain and bruising** at the needle site, which should settle over a few days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=5afbb47d; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">सुई घोपेको ठाउँमा केही **दुखाइ र नीलडाम** हुन सक्छ, जुन केही दिनमा ठीक हुनुपर्छ।</translation>
    </message>
    <message id="side-effects.b2">
        <source>You may have some **bleeding** from the needle site.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e7a45016; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">सुई घोपेको ठाउँबाट तपाईंको केही **रगत बग्न** सक्छ।</translation>
    </message>
    <message id="side-effects.b3">
        <source>You may feel **a little unsteady** when you first stand.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=9d34ef0f; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">पहिलो पटक उठ्दा तपाईंलाई **अलि ढलमल** भएको महसुस हुन सक्छ।</translation>
    </message>
    <message id="side-effects.b4">
        <source>The procedure may **make your pain worse**, this should stop within a few weeks.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=8a5b69c7; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">यो उपचार प्रक्रियाले **तपाईंको दुखाइ अझ बढाउन** सक्छ, यो केही हप्ताभित्र रोकिनुपर्छ।</translation>
    </message>
    <message id="side-effects.b5">
        <source>There is a small risk of **infection** at the site of the injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a7696303; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">सुई लगाएका ठाउँमा **संक्रमण** हुने सानो जोखिम हुन्छ।</translation>
    </message>
    <message id="side-effects.b6">
        <source>You may have some **leg weakness or numbness**, which should stop over a few hours.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=81f1bdc2; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंलाई केही मात्रामा **खुट्टा कमजोर हुने वा लाटो हुने (निदाउने)** समस्या हुन सक्छ, जुन केही घण्टामा रोकिनुपर्छ।</translation>
    </message>
    <message id="side-effects.b7">
        <source>Female patients may have **irregular periods**, due to the use of steroids.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=20f453f3; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">स्टेरोइडको प्रयोगका कारण महिला बिरामीहरूको **महिनावारी गडबडी (अनियमित महिनावारी)** हुन सक्छ।</translation>
    </message>
    <message id="side-effects.b8">
        <source>People with diabetes may have **unstable blood sugar levels** due to the steroid effects.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c8f117e7; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">स्टेरोइडको असरका कारण मधुमेह (चिनी रोग) भएका मानिसहरूको **रगतमा चिनीको मात्रा तलमाथि** हुन सक्छ।</translation>
    </message>
    <message id="side-effects.b9">
        <source>Rarely, you may have some **mood changes** due to the steroids.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ede85166; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">विरलै, स्टेरोइडका कारण तपाईंको **मनोदशा (मुड) मा केही परिवर्तन** हुन सक्छ।</translation>
    </message>
    <message id="side-effects.b10">
        <source>Very rarely, there is a risk of **temporary or permanent nerve damage**.</source>
        <extracomment>bullet; safety: frequency-word</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c3f36c03; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">अत्यन्तै विरलै, **स्नायुमा अस्थायी वा स्थायी क्षति** हुने जोखिम हुन्छ।</translation>
    </message>
    <message id="after">
        <source>What will happen after my injections?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=61514704; clinical=; back=</translatorcomment>
        <translation type="unfinished">मलाई सुई लगाएपछि के हुनेछ?</translation>
    </message>
    <message id="after.b1">
        <source>You will be discharged home one to two hours after your procedure.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=45c10c27; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंको उपचार प्रक्रियाको एकदेखि दुई घण्टापछि तपाईंलाई घर पठाइनेछ (डिस्चार्ज)।</translation>
    </message>
    <message id="after.b2">
        <source>You must not drive for 24 hours following your procedure, please arrange for someone to drive you home from the hospital. We strongly recommend that you have someone stay at home with you until the following day.</source>
        <extracomment>bullet; safety: no-driving-24h</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f3c2768; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंको उपचार प्रक्रियापछि २४ घण्टासम्म तपाईंले सवारी साधन चलाउनु हुँदैन, कृपया अस्पतालबाट तपाईंलाई गाडी चलाएर घर पुर्‍याइदिने व्यक्तिको व्यवस्था गर्नुहोस्। भोलिपल्टसम्म घरमा तपाईंसँग कोही बस्ने व्यवस्था गर्न हामी जोडदार सिफारिस गर्छौं।</translation>
    </message>
    <message id="after.b3">
        <source>You should start your normal activities as soon as possible. However, you should avoid any strenuous activities for at least one day after your injections.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2075a496; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंले सकेसम्म चाँडो आफ्ना सामान्य कामकाज सुरु गर्नुपर्छ। तर, सुई लगाएपछि कम्तीमा एक दिन तपाईं धेरै बल पर्ने कुनै पनि कामबाट जोगिनुपर्छ।</translation>
    </message>
    <message id="after.b4">
        <source>You may notice an immediate improvement but steroids work slowly, so even if the injections have worked well you may not notice any benefit for several days.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0441b456; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंले तुरुन्तै सुधार भएको थाहा पाउन सक्नुहुन्छ, तर स्टेरोइडले बिस्तारै काम गर्छ, त्यसैले सुईले राम्रो काम गरेको भए पनि तपाईंले कैयौं दिनसम्म कुनै फाइदा थाहा नपाउन सक्नुहुन्छ।</translation>
    </message>
    <message id="after.b5">
        <source>Sometimes there may be a slight increase in pain, but this should settle with time.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0c840886; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">कहिलेकाहीँ दुखाइ अलिकति बढ्न सक्छ, तर यो समयसँगै ठीक हुनुपर्छ।</translation>
    </message>
    <message id="follow-up">
        <source>Will I need a follow-up appointment?</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=c05b21fc; clinical=; back=</translatorcomment>
        <translation type="unfinished">के मलाई पछिको जाँच (फलो-अप अपोइन्टमेन्ट) चाहिन्छ?</translation>
    </message>
    <message id="follow-up.p1">
        <source>A telephone appointment will be made for a nurse to call you approximately six to eight weeks after your procedure. You will be told by letter of the date and time for this appointment. The nurse will review the outcome of your procedure, so they can plan what happens next and discuss this with you during your telephone appointment.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d551c692; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंको उपचार प्रक्रियाको करिब छदेखि आठ हप्तापछि नर्सले तपाईंलाई फोन गर्नका लागि टेलिफोन अपोइन्टमेन्ट (फोनमा कुराकानी) मिलाइनेछ। यो अपोइन्टमेन्टको मिति र समयबारे तपाईंलाई पत्रबाट जानकारी दिइनेछ। नर्सले तपाईंको उपचार प्रक्रियाको नतिजा हेर्नुहुनेछ, जसबाट उहाँले त्यसपछि के हुने भन्ने योजना बनाउन र तपाईंको टेलिफोन अपोइन्टमेन्टको समयमा यसबारे तपाईंसँग छलफल गर्न सक्नुहुन्छ।</translation>
    </message>
    <message id="follow-up.p2">
        <source>If you continue to have good benefit from the procedure, you may be discharged from the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=04a8201f; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">उपचार प्रक्रियाबाट तपाईंलाई राम्रो फाइदा भइरह्यो भने, तपाईंले पेन क्लिनिक (दुखाइ उपचार क्लिनिक, Pain Clinic) मा फेरि आउनु नपर्ने हुन सक्छ।</translation>
    </message>
    <message id="further">
        <source>Further information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=553d6527; clinical=; back=</translatorcomment>
        <translation type="unfinished">थप जानकारी</translation>
    </message>
    <message id="further.p1">
        <source>If you have any concerns regarding the information in this leaflet or your procedure, please phone the Pain Clinic.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a4912eb5; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">यो पर्चामा भएको जानकारी वा तपाईंको उपचार प्रक्रियाबारे तपाईंलाई कुनै चिन्ता छ भने, कृपया पेन क्लिनिक (Pain Clinic) मा फोन गर्नुहोस्।</translation>
    </message>
    <message id="further.p2">
        <source>Kent Centre for Pain Medicine and Neuromodulation (direct lines)</source>
        <extracomment>subheading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=0fed3640; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">Kent Centre for Pain Medicine and Neuromodulation, अर्थात् केन्टको दुखाइ चिकित्सा तथा न्युरोमोडुलेसन केन्द्र (सिधा टेलिफोन लाइनहरू)</translation>
    </message>
    <message id="further.c1">
        <source>Kent and Canterbury Hospital, Canterbury
Telephone: 01227 783049</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bff96ecf; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">Kent and Canterbury Hospital, Canterbury
टेलिफोन: 01227 783049</translation>
    </message>
    <message id="further.c2">
        <source>Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
Telephone: 01843 235094</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b11770f; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">Queen Elizabeth the Queen Mother (QEQM) Hospital, Margate
टेलिफोन: 01843 235094</translation>
    </message>
    <message id="further.c3">
        <source>William Harvey Hospital, Ashford
Telephone: 01233 616691</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7c9266ea; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">William Harvey Hospital, Ashford
टेलिफोन: 01233 616691</translation>
    </message>
    <message id="useful">
        <source>Useful information</source>
        <extracomment>heading</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ab902e0c; clinical=; back=</translatorcomment>
        <translation type="unfinished">उपयोगी जानकारी</translation>
    </message>
    <message id="useful.p1">
        <source>For further information on chronic pain and its treatment options, please go to:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3aa6c865; clinical=; back=</translatorcomment>
        <translation type="unfinished">दीर्घकालीन दुखाइ र यसको उपचारका विकल्पबारे थप जानकारीका लागि, कृपया यहाँ जानुहोस्:</translation>
    </message>
    <message id="useful.l1">
        <source>East Kent Hospitals Chronic Pain web page (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=dfbfb6f6; clinical=; back=</translatorcomment>
        <translation type="unfinished">East Kent Hospitals Chronic Pain (दीर्घकालीन दुखाइ) वेब पृष्ठ (&lt;https://www.ekhft.nhs.uk/services/pain-services/&gt;)</translation>
    </message>
    <message id="useful.l2">
        <source>Faculty of Pain Medicine of the Royal College of Anaesthetists. Information sheet for adult patients undergoing: sacroiliac joint injection for the treatment of pain (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=df2a8b88; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">Faculty of Pain Medicine of the Royal College of Anaesthetists (बेहोस बनाउने डाक्टरहरूको रोयल कलेजको दुखाइ चिकित्सा संकाय)। यो उपचार गराउने वयस्क बिरामीका लागि जानकारी पत्र: दुखाइको उपचारका लागि सेक्रोइलियाक जोर्नीमा लगाइने सुई (&lt;https://fpm.ac.uk/sites/fpm/files/documents/2023-08/sacroiliac%20joint%20injection.pdf&gt;)।</translation>
    </message>
    <message id="accessibility.label">
        <source>Your accessibility needs</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1ebd84a8; clinical=; back=</translatorcomment>
        <translation type="unfinished">तपाईंका पहुँचसम्बन्धी आवश्यकता</translation>
    </message>
    <message id="accessibility.p0">
        <source>This leaflet has been produced with and for patients.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b97e7d40; clinical=; back=</translatorcomment>
        <translation type="unfinished">यो पर्चा बिरामीहरूसँग मिलेर र बिरामीहरूका लागि तयार पारिएको हो।</translation>
    </message>
    <message id="accessibility.p1">
        <source>Please let us know:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1789b5d1; clinical=; back=</translatorcomment>
        <translation type="unfinished">कृपया हामीलाई जानकारी दिनुहोस्:</translation>
    </message>
    <message id="accessibility.b1">
        <source>If you have any accessibility needs; this includes needing a hearing loop or wanting someone to come with you to your appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=006885ca; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंका कुनै पहुँचसम्बन्धी आवश्यकता छन् भने; यसमा हियरिङ लुप (श्रवण यन्त्र लगाउनेका लागि) चाहिनु वा तपाईंसँग अपोइन्टमेन्टमा कोही आओस् भन्ने चाहनु पनि पर्छ।</translation>
    </message>
    <message id="accessibility.b2">
        <source>If you need an interpreter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f988c49a; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंलाई दोभासे चाहिन्छ भने।</translation>
    </message>
    <message id="accessibility.b3">
        <source>If you need this information in another format (such as Braille, audio, large print or Easy Read).</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=33bd8ca7; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंलाई यो जानकारी अर्को रूपमा चाहिन्छ भने (जस्तै ब्रेल लिपि, अडियो, ठूला अक्षर वा “Easy Read” अर्थात् सजिलै पढ्न सकिने सामग्री)।</translation>
    </message>
    <message id="accessibility.p2">
        <source>You can let us know this by:</source>
        <extracomment>lead-in</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=57674c32; clinical=; back=</translatorcomment>
        <translation type="unfinished">तपाईंले यो जानकारी हामीलाई यसरी दिन सक्नुहुन्छ:</translation>
    </message>
    <message id="accessibility.l1">
        <source>Visiting the Trust web site (&lt;https://www.ekhuft.nhs.uk/ais&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f65d48f8; clinical=; back=</translatorcomment>
        <translation type="unfinished">Trust को वेबसाइटमा गएर (&lt;https://www.ekhuft.nhs.uk/ais&gt;)।</translation>
    </message>
    <message id="accessibility.b4">
        <source>Calling the number at the top of your appointment letter.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a988dc1c; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंको अपोइन्टमेन्टको पत्रको सबैभन्दा माथि भएको नम्बरमा फोन गरेर।</translation>
    </message>
    <message id="accessibility.l2">
        <source>Adding this information to the Patient Portal (&lt;https://pp.ekhuft.nhs.uk/login&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d0311fd0; clinical=; back=</translatorcomment>
        <translation type="unfinished">यो जानकारी पेसेन्ट पोर्टल (Patient Portal) मा थपेर (&lt;https://pp.ekhuft.nhs.uk/login&gt;)।</translation>
    </message>
    <message id="accessibility.b5">
        <source>Telling a member of staff at your next appointment.</source>
        <extracomment>bullet</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6bedc102; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">तपाईंको अर्को अपोइन्टमेन्टमा कुनै कर्मचारीलाई भनेर।</translation>
    </message>
    <message id="feedback.label">
        <source>Compliments, comments, concerns and complaints</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=e17a21c3; clinical=; back=</translatorcomment>
        <translation type="unfinished">प्रशंसा, टिप्पणी, चिन्ता र गुनासो</translation>
    </message>
    <message id="feedback.c1">
        <source>Any complaints, comments, concerns or compliments, please speak to a member of your healthcare team. Or contact the Patient Advice and Liaison Service on 01227 783145 or email (ekh-tr.pals@nhs.net).</source>
        <extracomment>contact</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3af492a2; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">कुनै गुनासो, टिप्पणी, चिन्ता वा प्रशंसा भए, कृपया आफ्नो स्वास्थ्य सेवा टोलीको कुनै सदस्यसँग कुरा गर्नुहोस्। वा Patient Advice and Liaison Service (बिरामी सल्लाह तथा सम्पर्क सेवा) लाई 01227 783145 मा सम्पर्क गर्नुहोस् वा इमेल गर्नुहोस् (ekh-tr.pals@nhs.net)।</translation>
    </message>
    <message id="property.label">
        <source>Your belongings</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=746ca43a; clinical=; back=</translatorcomment>
        <translation type="unfinished">तपाईंका सामान</translation>
    </message>
    <message id="property.p1">
        <source>Patients should not bring large sums of money or valuables into hospital. Please note that East Kent Hospitals accepts no responsibility for the loss or damage to personal property, unless the property has been handed into Trust staff for safe-keeping.</source>
        <extracomment>paragraph</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a316c438; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">बिरामीहरूले अस्पतालमा ठूलो रकम वा बहुमूल्य सामान ल्याउनु हुँदैन। कृपया ध्यान दिनुहोस्, सुरक्षित राख्नका लागि Trust का कर्मचारीलाई बुझाइएको सामानबाहेक, व्यक्तिगत सामान हराएमा वा त्यसमा क्षति भएमा East Kent Hospitals ले कुनै जिम्मेवारी लिँदैन।</translation>
    </message>
    <message id="more-leaflets.label">
        <source>More leaflets</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=171c7ca5; clinical=; back=</translatorcomment>
        <translation type="unfinished">थप पर्चाहरू</translation>
    </message>
    <message id="more-leaflets.l1">
        <source>Further patient information leaflets are available via the East Kent Hospitals&apos; web site (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;).</source>
        <extracomment>link</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=b5f0742b; clinical=; back=</translatorcomment>
        <translation type="unfinished">बिरामीका लागि थप जानकारीका पर्चाहरू East Kent Hospitals को वेबसाइटमा उपलब्ध छन् (&lt;https://www.ekhuft.nhs.uk/patient-information&gt;)।</translation>
    </message>
    <message id="about.label">
        <source>About this leaflet</source>
        <extracomment>The kiosk&apos;s own name for these paragraphs</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=42bfd856; clinical=; back=</translatorcomment>
        <translation type="unfinished">यो पर्चाको बारेमा</translation>
    </message>
    <message id="about.m1">
        <source>Reference number: Web 316</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=48425001; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">सन्दर्भ नम्बर: Web 316</translation>
    </message>
    <message id="about.m2">
        <source>First published:
August 2017</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=795dff4a; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">पहिलो प्रकाशन:
अगस्ट 2017</translation>
    </message>
    <message id="about.m3">
        <source>Last reviewed:
May 2022</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1644f51e; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">पछिल्लो समीक्षा:
मे 2022</translation>
    </message>
    <message id="about.m4">
        <source>Next review date:
September 2025</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a657bac5; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">अर्को समीक्षा मिति:
सेप्टेम्बर 2025</translation>
    </message>
    <message id="about.m5">
        <source>Illustrations and Photographs created by the Medical Photography Department.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=02b68868; clinical=; back=</translatorcomment>
        <translation type="unfinished">चित्र र तस्बिरहरू Medical Photography Department (मेडिकल फोटोग्राफी विभाग) द्वारा तयार पारिएका हुन्।</translation>
    </message>
    <message id="about.m6">
        <source>Copyright © East Kent Hospitals University NHS Foundation Trust.</source>
        <extracomment>meta</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d59fc13d; clinical=; back=</translatorcomment>
        <translation type="unfinished">प्रतिलिपि अधिकार © East Kent Hospitals University NHS Foundation Trust।</translation>
    </message>
    <message id="figure.pelvis-from-behind.short">
        <source>Drawing of the pelvis seen from behind, with the two sacroiliac joints marked</source>
        <extracomment>Accessible name of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=94fa7835; clinical=; back=</translatorcomment>
        <translation type="unfinished">दुईवटा सेक्रोइलियाक जोर्नीमा चिन्ह लगाइएको, पछाडिबाट हेरिएको श्रोणिको चित्र</translation>
    </message>
    <message id="figure.pelvis-from-behind.long">
        <source>The drawing shows the bones of the pelvis from behind, as if you stood behind a person. At the top, in the middle, are the two lowest bones of the lower back, one above the other. Below them is the sacrum, a wide bone shaped like a shield that becomes narrow towards the bottom, with two rows of small openings. At its lower end hangs the tailbone. To the left and to the right of the sacrum are the two wide hip bones, with a thick curved edge along the top. Where each hip bone meets the sacrum there is a long slanting line in a strong colour: these are the two sacroiliac joints, one on each side. Further down and outwards are the hip sockets, and at the bottom the two sitting bones.</source>
        <extracomment>Description of the drawing, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=08ee2411; clinical=; back=</translatorcomment>
        <translation type="unfinished">यो चित्रले श्रोणिका हाडहरू पछाडिबाट देखाउँछ, मानौं तपाईं कुनै व्यक्तिको पछाडि उभिनुभएको छ। माथि, बीचमा, ढाडको तल्लो भागका सबैभन्दा तलका दुईवटा हाड छन्, एउटामाथि अर्को। तिनको तल सेक्रम छ; यो ढाल आकारको चौडा हाड हो, जुन तलतिर साँघुरो हुँदै जान्छ र जसमा स-साना प्वालका दुई लहर छन्। यसको तल्लो छेउमा पुच्छर हाड झुन्डिएको छ। सेक्रमको बायाँतिर र दायाँतिर नितम्बका दुईवटा चौडा हाड छन्, जसको माथिल्लो भागभरि बाक्लो, घुमेको किनारा छ। प्रत्येक नितम्बको हाड सेक्रमसँग जोडिने ठाउँमा गाढा रङको लामो छड्के रेखा छ: यी नै दुईवटा सेक्रोइलियाक जोर्नी हुन्, दुवैतिर एक-एउटा। अझ तल र बाहिरतिर नितम्बका जोर्नीका खोबिल्टा छन्, र सबैभन्दा तल बस्दा टेकिने दुईवटा हाड छन्।</translation>
    </message>
    <message id="figure.pelvis-from-behind.credit">
        <source>Drawing by the kiosk&apos;s makers, not the hospital&apos;s picture; not yet checked by a clinician.</source>
        <extracomment>Who drew it and that no clinician has checked it</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b8248b0; clinical=; back=back/sacroiliac-joint-injections_ne_NP.json</translatorcomment>
        <translation type="unfinished">यो चित्र किओस्क बनाउनेहरूले बनाउनुभएको हो, यो अस्पतालको चित्र होइन; कुनै पनि चिकित्सकले अहिलेसम्म यसको जाँच गर्नुभएको छैन।</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.name">
        <source>Lower spine (lumbar vertebrae)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=ce8effc8; clinical=; back=</translatorcomment>
        <translation type="unfinished">मेरुदण्डको तल्लो भाग (कम्मरका कशेरुका)</translation>
    </message>
    <message id="figure.pelvis-from-behind.lower-spine.sentence">
        <source>These are the two lowest bones of the lower back; the spine stands on the sacrum here.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=4f891454; clinical=; back=</translatorcomment>
        <translation type="unfinished">यी ढाडको तल्लो भागका सबैभन्दा तलका दुईवटा हाड हुन्; मेरुदण्ड यहाँ सेक्रममाथि अडिएको हुन्छ।</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.name">
        <source>Sacrum</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2c9db76f; clinical=; back=</translatorcomment>
        <translation type="unfinished">सेक्रम (त्रिकास्थि)</translation>
    </message>
    <message id="figure.pelvis-from-behind.sacrum.sentence">
        <source>This is the wide bone at the bottom of the spine, between the two hip bones.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=40961aa0; clinical=; back=</translatorcomment>
        <translation type="unfinished">यो मेरुदण्डको सबैभन्दा तल, नितम्बका दुईवटा हाडको बीचमा रहेको चौडा हाड हो।</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.name">
        <source>Openings of the sacrum (foramina)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=27667b92; clinical=; back=</translatorcomment>
        <translation type="unfinished">सेक्रमका प्वालहरू (फोरामिना)</translation>
    </message>
    <message id="figure.pelvis-from-behind.foramina.sentence">
        <source>Nerves pass through these small openings in the sacrum.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=44fc32a4; clinical=; back=</translatorcomment>
        <translation type="unfinished">सेक्रमका यी स-साना प्वालबाट स्नायुहरू जान्छन्।</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.name">
        <source>Left sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f019bd98; clinical=; back=</translatorcomment>
        <translation type="unfinished">बायाँ सेक्रोइलियाक जोर्नी</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-joint.sentence">
        <source>This is where the sacrum meets the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=09f1611c; clinical=; back=</translatorcomment>
        <translation type="unfinished">सेक्रम बायाँ नितम्बको हाडसँग जोडिने ठाउँ यही हो।</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.name">
        <source>Right sacroiliac joint</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=a05584e4; clinical=; back=</translatorcomment>
        <translation type="unfinished">दायाँ सेक्रोइलियाक जोर्नी</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-joint.sentence">
        <source>This is where the sacrum meets the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=7a78df48; clinical=; back=</translatorcomment>
        <translation type="unfinished">सेक्रम दायाँ नितम्बको हाडसँग जोडिने ठाउँ यही हो।</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.name">
        <source>Left hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=3d37ed62; clinical=; back=</translatorcomment>
        <translation type="unfinished">बायाँ नितम्बको हाड (इलियम)</translation>
    </message>
    <message id="figure.pelvis-from-behind.left-ilium.sentence">
        <source>This is the wide, wing-shaped part of the left hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=f6660cee; clinical=; back=</translatorcomment>
        <translation type="unfinished">यो बायाँ नितम्बको हाडको चौडा, पखेटा आकारको भाग हो।</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.name">
        <source>Right hip bone (ilium)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=d8682350; clinical=; back=</translatorcomment>
        <translation type="unfinished">दायाँ नितम्बको हाड (इलियम)</translation>
    </message>
    <message id="figure.pelvis-from-behind.right-ilium.sentence">
        <source>This is the wide, wing-shaped part of the right hip bone.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2f71b609; clinical=; back=</translatorcomment>
        <translation type="unfinished">यो दायाँ नितम्बको हाडको चौडा, पखेटा आकारको भाग हो।</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.name">
        <source>Top edges of the hip bones (iliac crests)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bc50632a; clinical=; back=</translatorcomment>
        <translation type="unfinished">नितम्बका हाडका माथिल्ला किनारा (इलियाक क्रेस्ट)</translation>
    </message>
    <message id="figure.pelvis-from-behind.crests.sentence">
        <source>You can feel these edges when you put your hands on your hips.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=6520483e; clinical=; back=</translatorcomment>
        <translation type="unfinished">कम्मरमा हात राख्दा तपाईं यी किनारा छामेर थाहा पाउन सक्नुहुन्छ।</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.name">
        <source>Tailbone (coccyx)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=bb5e8555; clinical=; back=</translatorcomment>
        <translation type="unfinished">पुच्छर हाड (कोक्सिक्स)</translation>
    </message>
    <message id="figure.pelvis-from-behind.coccyx.sentence">
        <source>This is the small bone at the lower end of the spine.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=cecd5c06; clinical=; back=</translatorcomment>
        <translation type="unfinished">यो मेरुदण्डको तल्लो छेउमा रहेको सानो हाड हो।</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.name">
        <source>Hip sockets (with the heads of the thigh bones)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=1d5d3dc6; clinical=; back=</translatorcomment>
        <translation type="unfinished">नितम्बका जोर्नीका खोबिल्टा (तिघ्राका हाडका टाउकासहित)</translation>
    </message>
    <message id="figure.pelvis-from-behind.hips.sentence">
        <source>Here the thigh bones fit into the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=2b09c13a; clinical=; back=</translatorcomment>
        <translation type="unfinished">तिघ्राका हाड यहाँ श्रोणिमा मिलेर बस्छन्।</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.name">
        <source>Sitting bones (ischial tuberosities)</source>
        <extracomment>Name of a part of the drawing</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=409d0a76; clinical=; back=</translatorcomment>
        <translation type="unfinished">बस्दा टेकिने हाड (इस्चियल ट्युबरोसिटी)</translation>
    </message>
    <message id="figure.pelvis-from-behind.sitting-bones.sentence">
        <source>You sit on these parts of the pelvis.</source>
        <extracomment>One sentence about the part, read aloud</extracomment>
        <translatorcomment>state=draft; origin=machine; by=; qual=; on=2026-11-24; en-sha=16194c43; clinical=; back=</translatorcomment>
        <translation type="unfinished">तपाईं श्रोणिका यी भागमा टेकेर बस्नुहुन्छ।</translation>
    </message>
</context>
</TS>
