"""What a card says in its own language, for a patient to know what they are showing.

All are drafts: nobody qualified has checked them, so the English stands beside each on the card. They say
neither he nor she of whoever speaks. Romani has none, for it has no spelling that its readers here agree on;
who reads Sylheti reads Bengali.
"""

from collections.abc import Mapping
from types import MappingProxyType

#: "I speak ... Please call an interpreter." by the tag of a language.
_CALLS: Mapping[str, str] = MappingProxyType(
    {
        "sq": "Flas shqip. Ju lutem, thirrni një përkthyes.",
        "am": "አማርኛ እናገራለሁ። እባክዎ አስተርጓሚ ይጥሩልኝ።",
        "ar": "أتكلم العربية. يُرجى استدعاء مترجم شفهي.",
        "hy": "Ես խոսում եմ հայերեն։ Խնդրում եմ, թարգմանիչ կանչեք։",
        "bn": "আমি বাংলা বলি। অনুগ্রহ করে একজন দোভাষী ডাকুন।",
        "bs": "Govorim bosanski. Molim vas, pozovite tumača.",
        "bg": "Говоря български. Моля, повикайте преводач.",
        "my": "ကျွန်ုပ် မြန်မာစကား ပြောပါသည်။ ကျေးဇူးပြု၍ စကားပြန် ခေါ်ပေးပါ။",
        "yue": "我講廣東話。請聯絡傳譯員。",
        "hr": "Govorim hrvatski. Molim vas, pozovite tumača.",
        "cs": "Mluvím česky. Prosím, zavolejte tlumočníka.",
        "prs": "من دری صحبت می‌کنم. لطفاً یک ترجمان بخواهید.",
        "nl": "Ik spreek Nederlands. Roep alstublieft een tolk.",
        "et": "Ma räägin eesti keelt. Palun kutsuge tõlk.",
        "fil": "Nagsasalita po ako ng Filipino. Pakitawag po ng interpreter.",
        "fr": "Je parle français. Appelez un interprète, s’il vous plaît.",
        "ka": "მე ვლაპარაკობ ქართულად. გთხოვთ, გამოიძახოთ თარჯიმანი.",
        "de": "Ich spreche Deutsch. Bitte rufen Sie eine Dolmetscherin oder einen Dolmetscher.",
        "el": "Μιλάω ελληνικά. Παρακαλώ, καλέστε διερμηνέα.",
        "gu": "હું ગુજરાતી બોલું છું. કૃપા કરીને દુભાષિયાને બોલાવો.",
        "hi": "मेरी भाषा हिन्दी है। कृपया दुभाषिए को बुलाइए।",
        "hu": "Magyarul beszélek. Kérem, hívjanak tolmácsot.",
        "it": "Parlo italiano. Per favore, chiamate un interprete.",
        "ja": "私は日本語を話します。通訳を呼んでください。",
        "ko": "저는 한국어를 사용합니다. 통역사를 불러 주세요.",
        "ku": "Ez bi kurmancî diaxivim. Ji kerema xwe gazî wergêrekî bikin.",
        "ckb": "من بە کوردی سۆرانی قسە دەکەم. تکایە وەرگێڕێک بانگ بکەن.",
        "lv": "Es runāju latviski. Lūdzu, pasauciet tulku.",
        "lt": "Kalbu lietuviškai. Prašau pakviesti vertėją.",
        "ml": "ഞാൻ മലയാളം സംസാരിക്കുന്നു. ദയവായി ഒരു ദ്വിഭാഷിയെ വിളിക്കുക.",
        "cmn": "我说普通话。请联系口译员。",
        "ne": "म नेपाली बोल्छु। कृपया दोभासे बोलाउनुहोस्।",
        "ps": "زه په پښتو خبرې کوم. مهرباني وکړئ، ژباړن راوغواړئ.",
        "fa": "من فارسی صحبت می‌کنم. لطفاً مترجم شفاهی خبر کنید.",
        "pl": "Mówię po\u00a0polsku. Proszę wezwać tłumacza.",
        "pt": "Falo português. Por favor, chame um intérprete.",
        "pa": "ਮੇਰੀ ਭਾਸ਼ਾ ਪੰਜਾਬੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਭਾਸ਼ੀਏ ਨੂੰ ਬੁਲਾਓ।",
        "ro": "Vorbesc limba română. Vă rog să chemați un interpret.",
        "ru": "Я говорю по-русски. Пожалуйста, вызовите переводчика.",
        "sr": "Говорим српски. Молим вас, позовите тумача.",
        "si": "මම සිංහල කතා කරමි. කරුණාකර භාෂා පරිවර්තකයෙකු කැඳවන්න.",
        "sk": "Hovorím po\u00a0slovensky. Prosím, zavolajte tlmočníka.",
        "so": "Waxaan ku hadlaa af Soomaali. Fadlan u yeera turjubaan.",
        "es": "Hablo español. Por favor, llamen a un intérprete.",
        "sw": "Ninazungumza Kiswahili. Tafadhali niitie mkalimani.",
        "syl": "আমি সিলেটি বলি। অনুগ্রহ করে একজন দোভাষী ডাকুন।",
        "ta": "நான் தமிழ் பேசுகிறேன். தயவுசெய்து ஒரு மொழிபெயர்ப்பாளரை அழையுங்கள்.",
        "te": "నేను తెలుగు మాట్లాడతాను. దయచేసి దుభాషిని పిలవండి.",
        "th": "พูดภาษาไทย กรุณาเรียกล่ามให้ด้วย",
        "ti": "ትግርኛ እየ ዝዛረብ። ብኽብረትኩም ኣስተርጓሚ ጸውዑለይ።",
        "tr": "Türkçe konuşuyorum. Lütfen tercüman çağırın.",
        "uk": "Я розмовляю українською. Будь ласка, викличте перекладача.",
        "ur": "میری زبان اردو ہے۔ براہِ کرم مترجم کو بلائیں۔",
        "vi": "Tôi nói tiếng Việt. Vui lòng gọi thông dịch viên.",
        "cy": "Rwy’n siarad Cymraeg. Galwch am gyfieithydd, os gwelwch yn dda.",
    }
)


def call_for_interpreter(tag: str) -> str:
    """Return the sentence of a card in the language with this tag; "" where there is none."""
    return _CALLS.get(tag, "")
