<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Latn" sourcelanguage="en">
<context>
    <name>phrases</name>
    <message>
        <source>Colours</source>
        <comment>setting.window.theme</comment>
        <translation>Ranglar</translation>
    </message>
    <message>
        <source>As Windows has them</source>
        <comment>setting.window.theme.auto</comment>
        <translation>Windowsdagidek</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>setting.window.theme.light</comment>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>setting.window.theme.dark</comment>
        <translation>Qorongʻi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>setting.window.theme.contrast</comment>
        <translation>Yuqori kontrast</translation>
    </message>
    <message>
        <source>awaiting receipt</source>
        <comment>state.awaiting_receipt</comment>
        <translation>chek kutilmoqda</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>state.waiting</comment>
        <translation>navbatda</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>state.sending</comment>
        <translation>yuborilmoqda</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state.confirmed</comment>
        <translation>tasdiqlandi</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>state.rejected</comment>
        <translation>rad etildi</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>state.uncertain</comment>
        <translation>nomaʼlum</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state.withdrawn</comment>
        <translation>olingan</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <comment>tab.awaiting</comment>
        <translation>Kutilmoqda</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>tab.attention</comment>
        <translation>Eʼtibor</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tab.done</comment>
        <translation>Tayyor</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab.all</comment>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>The payment id is empty.</source>
        <comment>payment_id.empty</comment>
        <translation>Toʻlov ID raqami kiritilmagan.</translation>
    </message>
    <message>
        <source>The payment id is longer than 128 characters.</source>
        <comment>payment_id.too_long</comment>
        <translation>Toʻlov ID raqami 128 belgidan uzun.</translation>
    </message>
    <message>
        <source>The payment id holds characters that cannot be printed.</source>
        <comment>payment_id.unprintable</comment>
        <translation>Toʻlov ID raqamida koʻrinmaydigan belgilar bor.</translation>
    </message>
    <message>
        <source>The note is longer than 500 characters.</source>
        <comment>note.too_long</comment>
        <translation>Izoh 500 belgidan uzun.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 185000 or 185000,50.</source>
        <comment>amount.malformed</comment>
        <translation>Bu summa emas. Masalan, 185000 yoki 185000,50 deb yozing.</translation>
    </message>
    <message>
        <source>This amount is not possible.</source>
        <comment>amount.out_of_range</comment>
        <translation>Bunday summa boʻlmaydi.</translation>
    </message>
    <message>
        <source>This is not a receipt&apos;s code: it holds no link.</source>
        <comment>link_fault.not_a_link</comment>
        <translation>Bu chekning kodi emas: unda havola yoʻq.</translation>
    </message>
    <message>
        <source>This is not a receipt&apos;s code: the link begins with “{detail}”, not with https.</source>
        <comment>link_fault.scheme</comment>
        <translation>Bu chekning kodi emas: havola https bilan emas, “{detail}” bilan boshlanadi.</translation>
    </message>
    <message>
        <source>This link leads to {detail}, not to the tax committee. Scan the fiscal receipt.</source>
        <comment>link_fault.host</comment>
        <translation>Bu havola soliq qoʻmitasiga emas, {detail} saytiga olib boradi. Fiskal chekni skanerlang.</translation>
    </message>
    <message>
        <source>This link hides where it leads ({detail}). Scan the fiscal receipt.</source>
        <comment>link_fault.user_info</comment>
        <translation>Bu havola qayerga olib borishini yashiradi ({detail}). Fiskal chekni skanerlang.</translation>
    </message>
    <message>
        <source>This link names a port, which no receipt does. Scan the fiscal receipt.</source>
        <comment>link_fault.port</comment>
        <translation>Bu havolada port koʻrsatilgan, cheklarda bunday boʻlmaydi. Fiskal chekni skanerlang.</translation>
    </message>
    <message>
        <source>This link of the tax committee is not a receipt&apos;s ({detail}).</source>
        <comment>link_fault.path</comment>
        <translation>Soliq qoʻmitasining bu havolasi chekniki emas ({detail}).</translation>
    </message>
    <message>
        <source>The receipt&apos;s link is incomplete: “{detail}” is missing. Scan it again.</source>
        <comment>link_fault.key_missing</comment>
        <translation>Chek havolasi toʻliq emas: “{detail}” yoʻq. Yana skanerlang.</translation>
    </message>
    <message>
        <source>The receipt&apos;s link is incomplete: “{detail}” is empty. Scan it again.</source>
        <comment>link_fault.key_empty</comment>
        <translation>Chek havolasi toʻliq emas: “{detail}” boʻsh. Yana skanerlang.</translation>
    </message>
    <message>
        <source>The receipt&apos;s link says “{detail}” twice. Scan the fiscal receipt.</source>
        <comment>link_fault.key_repeated</comment>
        <translation>Chek havolasida “{detail}” ikki marta yozilgan. Fiskal chekni skanerlang.</translation>
    </message>
    <message>
        <source>The code holds characters that no receipt&apos;s link has. Scan it again.</source>
        <comment>link_fault.characters</comment>
        <translation>Kodda chek havolasida boʻlmaydigan belgilar bor. Yana skanerlang.</translation>
    </message>
    <message>
        <source>The code is too long to be a receipt&apos;s link.</source>
        <comment>link_fault.too_long</comment>
        <translation>Kod chek havolasi uchun juda uzun.</translation>
    </message>
    <message>
        <source>This is the barcode of goods, not a receipt&apos;s code.</source>
        <comment>link_fault.goods</comment>
        <translation>Bu mahsulot shtrix-kodi, chekning kodi emas.</translation>
    </message>
    <message>
        <source>The terminal number looks unusual.</source>
        <comment>link_warning.terminal</comment>
        <translation>Terminal raqami odatdagidek emas.</translation>
    </message>
    <message>
        <source>The receipt number looks unusual.</source>
        <comment>link_warning.number</comment>
        <translation>Chek raqami odatdagidek emas.</translation>
    </message>
    <message>
        <source>The fiscal sign looks unusual.</source>
        <comment>link_warning.sign</comment>
        <translation>Fiskal belgi odatdagidek emas.</translation>
    </message>
    <message>
        <source>The receipt&apos;s date does not exist.</source>
        <comment>link_warning.date</comment>
        <translation>Chekdagi sana mavjud emas.</translation>
    </message>
    <message>
        <source>The receipt&apos;s date lies in the future.</source>
        <comment>link_warning.future</comment>
        <translation>Chekdagi sana hali kelmagan.</translation>
    </message>
    <message>
        <source>The receipt is old.</source>
        <comment>link_warning.old</comment>
        <translation>Chek eski.</translation>
    </message>
    <message>
        <source>Administrator&apos;s PIN</source>
        <comment>pin.title</comment>
        <translation>Administrator PIN-kodi</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>pin.field</comment>
        <translation>PIN-kod</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <comment>pin.save</comment>
        <translation>Davom etish  Enter</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <comment>pin.erase</comment>
        <translation>Oxirgi raqamni oʻchirish</translation>
    </message>
    <message>
        <source>A PIN is 4 to 12 digits.</source>
        <comment>pin.form</comment>
        <translation>PIN-kod 4 tadan 12 tagacha raqam boʻladi.</translation>
    </message>
    <message>
        <source>A PIN needs at least two different digits.</source>
        <comment>pin.too_simple</comment>
        <translation>PIN-kodda kamida ikki xil raqam boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The administrator&apos;s PIN is set.</source>
        <comment>pin.set</comment>
        <translation>Administrator PIN-kodi oʻrnatildi.</translation>
    </message>
    <message>
        <source>The administrator&apos;s PIN is removed: nothing is guarded now.</source>
        <comment>pin.removed</comment>
        <translation>Administrator PIN-kodi olib tashlandi: endi hech narsa himoyalanmagan.</translation>
    </message>
    <message>
        <source>An administrator&apos;s PIN is set.</source>
        <comment>pin.is_set</comment>
        <translation>Administrator PIN-kodi oʻrnatilgan.</translation>
    </message>
    <message>
        <source>No administrator&apos;s PIN is set.</source>
        <comment>pin.is_none</comment>
        <translation>Administrator PIN-kodi oʻrnatilmagan.</translation>
    </message>
    <message>
        <source>This is not the PIN. Tries left before a wait: {tries}</source>
        <comment>guard.wrong</comment>
        <translation>PIN-kod notoʻgʻri. Tanaffusgacha qolgan urinishlar: {tries}</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in {time}.</source>
        <comment>guard.wait</comment>
        <translation>Notoʻgʻri urinishlar juda koʻp. Keyingisi {time} dan keyin mumkin.</translation>
    </message>
    <message>
        <source>This needs the administrator&apos;s PIN.</source>
        <comment>guard.closed</comment>
        <translation>Buning uchun administrator PIN-kodi kerak.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <comment>guard.settings</comment>
        <translation>Sozlamalarni ochish</translation>
    </message>
    <message>
        <source>Take payment {payment} off the list. Reason: {reason}</source>
        <comment>guard.withdraw</comment>
        <translation>{payment} toʻlovini roʻyxatdan olish. Sababi: {reason}</translation>
    </message>
    <message>
        <source>Use this receipt for payment {payment} anyway. Reason: {reason}</source>
        <comment>guard.override</comment>
        <translation>Baribir shu chekni {payment} toʻlovi uchun olish. Sababi: {reason}</translation>
    </message>
    <message>
        <source>Show whole phone numbers</source>
        <comment>guard.phones</comment>
        <translation>Telefon raqamlarini toʻliq koʻrsatish</translation>
    </message>
    <message>
        <source>Unlock everything that the PIN guards for 5 minutes</source>
        <comment>guard.unlock</comment>
        <translation>PIN-kod himoya qiladigan hamma narsani 5 daqiqaga ochish</translation>
    </message>
    <message>
        <source>Unlocked: lock  Ctrl+K</source>
        <comment>button.lock</comment>
        <translation>Ochiq: qulflash  Ctrl+K</translation>
    </message>
    <message>
        <source>lock at once, or unlock by the PIN</source>
        <comment>key.Ctrl+K</comment>
        <translation>darhol qulflash yoki PIN-kod bilan ochish</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>advice.confirmed.title</comment>
        <translation>Tasdiqlandi</translation>
    </message>
    <message>
        <source>The receipt is attached to the payment.</source>
        <comment>advice.confirmed.meaning</comment>
        <translation>Chek toʻlovga biriktirildi.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>advice.confirmed.action</comment>
        <translation>Hech narsa qilish shart emas.</translation>
    </message>
    <message>
        <source>The server refused, code {code}</source>
        <comment>advice.unlisted.title</comment>
        <translation>Server rad etdi, kod {code}</translation>
    </message>
    <message>
        <source>The server says: {message}</source>
        <comment>advice.unlisted.meaning</comment>
        <translation>Server javobi: {message}</translation>
    </message>
    <message>
        <source>Show this to the administrator, then press Send again (F6).</source>
        <comment>advice.unlisted.action</comment>
        <translation>Buni administratorga koʻrsating, keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>An earlier attempt went without an answer and may have gone through: look the payment up at Uzum first.</source>
        <comment>advice.earlier_may_be_done</comment>
        <translation>Avvalgi urinish javobsiz qolgan va oʻtgan boʻlishi mumkin: avval toʻlovni Uzumda tekshiring.</translation>
    </message>
    <message>
        <source>FBox finds a mistake in the data</source>
        <comment>advice.box.7.title</comment>
        <translation>FBox maʼlumotda xato topdi</translation>
    </message>
    <message>
        <source>FBox did not accept what was sent: {message}</source>
        <comment>advice.box.7.meaning</comment>
        <translation>FBox yuborilgan maʼlumotni qabul qilmadi: {message}</translation>
    </message>
    <message>
        <source>Check the payment id, then scan the receipt again (F5).</source>
        <comment>advice.box.7.action</comment>
        <translation>Toʻlov ID raqamini tekshiring, keyin chekni qayta skanerlang (F5).</translation>
    </message>
    <message>
        <source>FBox&apos;s printer does not work</source>
        <comment>advice.box.101.title</comment>
        <translation>FBox printeri ishlamayapti</translation>
    </message>
    <message>
        <source>FBox reports that its printer does not work.</source>
        <comment>advice.box.101.meaning</comment>
        <translation>FBox printeri ishlamayotganini bildirdi.</translation>
    </message>
    <message>
        <source>Check the printer&apos;s paper and cable, or call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.101.action</comment>
        <translation>Printerning qogʻozi va kabelini tekshiring yoki administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>The fiscal module is not ready</source>
        <comment>advice.box.102.title</comment>
        <translation>Fiskal modul tayyor emas</translation>
    </message>
    <message>
        <source>FBox reports that its fiscal module has not been started up.</source>
        <comment>advice.box.102.meaning</comment>
        <translation>FBox fiskal modul ishga tushirilmaganini bildirdi.</translation>
    </message>
    <message>
        <source>Call the administrator. Once FBox is ready, press Send again (F6).</source>
        <comment>advice.box.102.action</comment>
        <translation>Administratorni chaqiring. FBox tayyor boʻlgach, “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>FBox had an error of its own</source>
        <comment>advice.box.103.title</comment>
        <translation>FBoxda xato yuz berdi</translation>
    </message>
    <message>
        <source>FBox stumbled and does not say why: {message}</source>
        <comment>advice.box.103.meaning</comment>
        <translation>FBox bajara olmadi va sababini aytmadi: {message}</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself. If it goes on, call the administrator.</source>
        <comment>advice.box.103.action</comment>
        <translation>Hech narsa qilish shart emas: chek oʻzi qayta yuboriladi. Davom etsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>FBox&apos;s clock is wrong</source>
        <comment>advice.box.104.time.title</comment>
        <translation>FBox soati notoʻgʻri</translation>
    </message>
    <message>
        <source>FBox&apos;s clock is off by more than five minutes.</source>
        <comment>advice.box.104.time.meaning</comment>
        <translation>FBox soati besh daqiqadan koʻproq farq qiladi.</translation>
    </message>
    <message>
        <source>Call the administrator to set FBox&apos;s clock. Then press Send again (F6).</source>
        <comment>advice.box.104.time.action</comment>
        <translation>FBox soatini toʻgʻrilash uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s account needs attention</source>
        <comment>advice.box.104.billing.title</comment>
        <translation>FBox hisobini tekshirish kerak</translation>
    </message>
    <message>
        <source>FBox&apos;s billing service refused: {message}</source>
        <comment>advice.box.104.billing.meaning</comment>
        <translation>FBox toʻlov xizmati rad etdi: {message}</translation>
    </message>
    <message>
        <source>Call the administrator to look at FBox&apos;s account. Then press Send again (F6).</source>
        <comment>advice.box.104.billing.action</comment>
        <translation>FBox hisobini tekshirish uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>FBox did not accept the request</source>
        <comment>advice.box.104.title</comment>
        <translation>FBox soʻrovni qabul qilmadi</translation>
    </message>
    <message>
        <source>FBox calls something in the request invalid: {message}</source>
        <comment>advice.box.104.meaning</comment>
        <translation>FBox soʻrovda nimadir notoʻgʻri deb hisobladi: {message}</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.104.action</comment>
        <translation>Administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>FBox cannot reach its billing service</source>
        <comment>advice.box.105.title</comment>
        <translation>FBox billing xizmatiga ulana olmadi</translation>
    </message>
    <message>
        <source>FBox is there, but the service behind it does not answer: {message}</source>
        <comment>advice.box.105.meaning</comment>
        <translation>FBox joyida, lekin uning ortidagi xizmat javob bermayapti: {message}</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself. If it takes longer than ten minutes, call the administrator.</source>
        <comment>advice.box.105.action</comment>
        <translation>Hech narsa qilish shart emas: chek oʻzi qayta yuboriladi. Oʻn daqiqadan oshsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>Uzum refused the receipt</source>
        <comment>advice.box.106.title</comment>
        <translation>Uzum chekni rad etdi</translation>
    </message>
    <message>
        <source>Uzum did not accept it: {message}</source>
        <comment>advice.box.106.meaning</comment>
        <translation>Uzum chekni qabul qilmadi: {message}</translation>
    </message>
    <message>
        <source>Check that the right payment is selected, then press Send again (F6) or call the administrator.</source>
        <comment>advice.box.106.action</comment>
        <translation>Toʻgʻri toʻlov tanlanganini tekshiring, keyin “Qayta yuborish” tugmasini bosing (F6) yoki administratorni chaqiring.</translation>
    </message>
    <message>
        <source>FBox could not save the order</source>
        <comment>advice.box.303.title</comment>
        <translation>FBox buyurtmani saqlay olmadi</translation>
    </message>
    <message>
        <source>FBox reports that it could not save this order.</source>
        <comment>advice.box.303.meaning</comment>
        <translation>FBox bu buyurtmani saqlay olmaganini bildirdi.</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.303.action</comment>
        <translation>Administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s subscription has run out</source>
        <comment>advice.box.333.title</comment>
        <translation>FBox obunasi tugagan</translation>
    </message>
    <message>
        <source>The shop&apos;s subscription for FBox has not been paid.</source>
        <comment>advice.box.333.meaning</comment>
        <translation>Doʻkonning FBox obunasi toʻlanmagan.</translation>
    </message>
    <message>
        <source>Call the administrator to pay it. Then press Send again (F6).</source>
        <comment>advice.box.333.action</comment>
        <translation>Obunani toʻlash uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>A product code is wrong</source>
        <comment>advice.box.401.title</comment>
        <translation>Mahsulot kodi notoʻgʻri</translation>
    </message>
    <message>
        <source>FBox does not know a product code of this order.</source>
        <comment>advice.box.401.meaning</comment>
        <translation>FBox bu buyurtmadagi mahsulot kodini bilmaydi.</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.401.action</comment>
        <translation>Administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>A package code is wrong</source>
        <comment>advice.box.402.title</comment>
        <translation>Qadoq kodi notoʻgʻri</translation>
    </message>
    <message>
        <source>FBox does not know a package code of this order.</source>
        <comment>advice.box.402.meaning</comment>
        <translation>FBox bu buyurtmadagi qadoq kodini bilmaydi.</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.402.action</comment>
        <translation>Administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>FBox does not know this payment</source>
        <comment>advice.box.403.title</comment>
        <translation>FBox bu toʻlovni bilmaydi</translation>
    </message>
    <message>
        <source>FBox found no payment with this id.</source>
        <comment>advice.box.403.meaning</comment>
        <translation>FBox bunday ID raqamli toʻlovni topmadi.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.box.403.action</comment>
        <translation>Toʻlov ID raqamini Uzumdagisi bilan solishtiring. Notoʻgʻri boʻlsa, toʻlovni roʻyxatdan olib, yangidan qoʻshing (F2).</translation>
    </message>
    <message>
        <source>This till may not use FBox</source>
        <comment>advice.box.444.title</comment>
        <translation>Bu kassaga FBox ruxsat bermaydi</translation>
    </message>
    <message>
        <source>FBox&apos;s subscription allows one till, and another one uses it.</source>
        <comment>advice.box.444.meaning</comment>
        <translation>FBox obunasi bitta kassa uchun, undan boshqa kassa foydalanmoqda.</translation>
    </message>
    <message>
        <source>Call the administrator to get the subscription for several tills. Then press Send again (F6).</source>
        <comment>advice.box.444.action</comment>
        <translation>Bir nechta kassaga obuna olish uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>The fiscal drive is locked</source>
        <comment>advice.box.65279.title</comment>
        <translation>Fiskal xotira qulflangan</translation>
    </message>
    <message>
        <source>The fiscal module in FBox is locked.</source>
        <comment>advice.box.65279.meaning</comment>
        <translation>FBoxdagi fiskal modul qulflangan.</translation>
    </message>
    <message>
        <source>Call the administrator: the fiscal module needs service. Then press Send again (F6).</source>
        <comment>advice.box.65279.action</comment>
        <translation>Administratorni chaqiring: fiskal modulga xizmat koʻrsatish kerak. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>The fiscal module is not connected</source>
        <comment>advice.box.65534.title</comment>
        <translation>Fiskal modul ulanmagan</translation>
    </message>
    <message>
        <source>FBox cannot find its fiscal module.</source>
        <comment>advice.box.65534.meaning</comment>
        <translation>FBox oʻz fiskal modulini topa olmayapti.</translation>
    </message>
    <message>
        <source>Call the administrator to check how the fiscal module is plugged in. Then press Send again (F6).</source>
        <comment>advice.box.65534.action</comment>
        <translation>Modul qanday ulanganini tekshirish uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>Uzum did not accept the payment id</source>
        <comment>advice.provider.400.title</comment>
        <translation>Uzum toʻlov ID raqamini qabul qilmadi</translation>
    </message>
    <message>
        <source>Uzum calls the payment id wrong or empty.</source>
        <comment>advice.provider.400.meaning</comment>
        <translation>Uzum toʻlov ID raqamini notoʻgʻri yoki boʻsh deb hisobladi.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.provider.400.action</comment>
        <translation>Toʻlov ID raqamini Uzumdagisi bilan solishtiring. Notoʻgʻri boʻlsa, toʻlovni roʻyxatdan olib, yangidan qoʻshing (F2).</translation>
    </message>
    <message>
        <source>Uzum does not let FBox in</source>
        <comment>advice.provider.401.title</comment>
        <translation>Uzum FBoxni kiritmayapti</translation>
    </message>
    <message>
        <source>Uzum did not accept FBox&apos;s keys.</source>
        <comment>advice.provider.401.meaning</comment>
        <translation>Uzum FBox kalitlarini qabul qilmadi.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s keys for Uzum. Then press Send again (F6).</source>
        <comment>advice.provider.401.action</comment>
        <translation>FBoxning Uzum uchun kalitlarini tekshirish uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s request came too late for Uzum</source>
        <comment>advice.provider.403.title</comment>
        <translation>FBox soʻrovi Uzumga kech keldi</translation>
    </message>
    <message>
        <source>Uzum refused the request as too old, so FBox&apos;s clock is probably wrong.</source>
        <comment>advice.provider.403.meaning</comment>
        <translation>Uzum soʻrovni eskirgan deb rad etdi: ehtimol, FBox soati notoʻgʻri.</translation>
    </message>
    <message>
        <source>Call the administrator to set FBox&apos;s clock. Then press Send again (F6).</source>
        <comment>advice.provider.403.action</comment>
        <translation>FBox soatini toʻgʻrilash uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>Uzum does not know this payment</source>
        <comment>advice.provider.404.title</comment>
        <translation>Uzum bu toʻlovni bilmaydi</translation>
    </message>
    <message>
        <source>Uzum has no operation with this payment id.</source>
        <comment>advice.provider.404.meaning</comment>
        <translation>Uzumda bunday ID raqamli amal yoʻq.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.provider.404.action</comment>
        <translation>Toʻlov ID raqamini Uzumdagisi bilan solishtiring. Notoʻgʻri boʻlsa, toʻlovni roʻyxatdan olib, yangidan qoʻshing (F2).</translation>
    </message>
    <message>
        <source>The customer&apos;s card is in safe mode</source>
        <comment>advice.provider.416.title</comment>
        <translation>Mijoz kartasi xavfsiz rejimda</translation>
    </message>
    <message>
        <source>Uzum refused because the customer&apos;s card is in safe mode.</source>
        <comment>advice.provider.416.meaning</comment>
        <translation>Uzum rad etdi: mijoz kartasi xavfsiz rejimda.</translation>
    </message>
    <message>
        <source>Ask the customer to switch safe mode off in the Uzum app, then press Send again (F6).</source>
        <comment>advice.provider.416.action</comment>
        <translation>Mijozdan Uzum ilovasida xavfsiz rejimni oʻchirishni soʻrang, keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>Uzum&apos;s service is not active</source>
        <comment>advice.provider.503.title</comment>
        <translation>Uzum xizmati faol emas</translation>
    </message>
    <message>
        <source>Uzum reports that the shop&apos;s service was not found or is switched off.</source>
        <comment>advice.provider.503.meaning</comment>
        <translation>Uzum doʻkon xizmati topilmagani yoki oʻchirilganini bildirdi.</translation>
    </message>
    <message>
        <source>Call the administrator to ask Uzum. Then press Send again (F6).</source>
        <comment>advice.provider.503.action</comment>
        <translation>Uzumga murojaat qilish uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <comment>advice.status.FAILED.title</comment>
        <translation>Toʻlov oʻtmadi</translation>
    </message>
    <message>
        <source>Uzum says that this payment did not go through.</source>
        <comment>advice.status.FAILED.meaning</comment>
        <translation>Uzum bu toʻlov oʻtmaganini bildirdi.</translation>
    </message>
    <message>
        <source>Check at Uzum whether the customer has paid. If not, take the payment off the list.</source>
        <comment>advice.status.FAILED.action</comment>
        <translation>Mijoz toʻlaganini Uzumda tekshiring. Toʻlamagan boʻlsa, toʻlovni roʻyxatdan oling.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <comment>advice.status.DECLINED.title</comment>
        <translation>Toʻlov rad etildi</translation>
    </message>
    <message>
        <source>Uzum says that this payment was declined.</source>
        <comment>advice.status.DECLINED.meaning</comment>
        <translation>Uzum bu toʻlov rad etilganini bildirdi.</translation>
    </message>
    <message>
        <source>Check at Uzum whether the customer has paid. If not, take the payment off the list.</source>
        <comment>advice.status.DECLINED.action</comment>
        <translation>Mijoz toʻlaganini Uzumda tekshiring. Toʻlamagan boʻlsa, toʻlovni roʻyxatdan oling.</translation>
    </message>
    <message>
        <source>The payment was reversed</source>
        <comment>advice.status.REVERSED.title</comment>
        <translation>Toʻlov qaytarilgan</translation>
    </message>
    <message>
        <source>Uzum says that the money went back to the customer.</source>
        <comment>advice.status.REVERSED.meaning</comment>
        <translation>Uzum pul mijozga qaytarilganini bildirdi.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was given back, take it off the list.</source>
        <comment>advice.status.REVERSED.action</comment>
        <translation>Toʻlovni Uzumda tekshiring. Pul qaytarilgan boʻlsa, uni roʻyxatdan oling.</translation>
    </message>
    <message>
        <source>The payment was cancelled</source>
        <comment>advice.status.CANCELED.title</comment>
        <translation>Toʻlov bekor qilingan</translation>
    </message>
    <message>
        <source>Uzum says that this payment was cancelled.</source>
        <comment>advice.status.CANCELED.meaning</comment>
        <translation>Uzum bu toʻlov bekor qilinganini bildirdi.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was cancelled, take it off the list.</source>
        <comment>advice.status.CANCELED.action</comment>
        <translation>Toʻlovni Uzumda tekshiring. Bekor qilingan boʻlsa, uni roʻyxatdan oling.</translation>
    </message>
    <message>
        <source>Uzum did not accept the receipt&apos;s link</source>
        <comment>advice.word.unsupported.fiscal.url.title</comment>
        <translation>Uzum chek havolasini qabul qilmadi</translation>
    </message>
    <message>
        <source>Uzum does not take this link for one of a fiscal receipt.</source>
        <comment>advice.word.unsupported.fiscal.url.meaning</comment>
        <translation>Uzum bu havolani fiskal chek havolasi deb hisoblamaydi.</translation>
    </message>
    <message>
        <source>Look for the fiscal receipt&apos;s own QR code and scan that one (F5).</source>
        <comment>advice.word.unsupported.fiscal.url.action</comment>
        <translation>Fiskal chekning oʻz QR-kodini toping va uni skanerlang (F5).</translation>
    </message>
    <message>
        <source>Uzum finds no such payment</source>
        <comment>advice.word.operation.not.found.title</comment>
        <translation>Uzum bunday toʻlovni topmadi</translation>
    </message>
    <message>
        <source>No payment with this id is known to Uzum, or the shop&apos;s service is switched off.</source>
        <comment>advice.word.operation.not.found.meaning</comment>
        <translation>Uzumda bunday ID raqamli toʻlov yoʻq yoki doʻkon xizmati oʻchirilgan.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.word.operation.not.found.action</comment>
        <translation>Toʻlov ID raqamini Uzumdagisi bilan solishtiring. Notoʻgʻri boʻlsa, toʻlovni roʻyxatdan olib, yangidan qoʻshing (F2).</translation>
    </message>
    <message>
        <source>Uzum has not finished the payment</source>
        <comment>advice.word.operation.is.inProcess.title</comment>
        <translation>Uzum toʻlovni hali tugatmadi</translation>
    </message>
    <message>
        <source>Uzum is still working on this payment.</source>
        <comment>advice.word.operation.is.inProcess.meaning</comment>
        <translation>Uzum bu toʻlovni hali koʻrib chiqmoqda.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.word.operation.is.inProcess.action</comment>
        <translation>Hech narsa qilish shart emas: chek oʻzi qayta yuboriladi.</translation>
    </message>
    <message>
        <source>Uzum declined the payment</source>
        <comment>advice.word.operation.failed.title</comment>
        <translation>Uzum toʻlovni rad etdi</translation>
    </message>
    <message>
        <source>The payment itself did not go through.</source>
        <comment>advice.word.operation.failed.meaning</comment>
        <translation>Toʻlovning oʻzi oʻtmagan.</translation>
    </message>
    <message>
        <source>Check at Uzum whether the customer has paid. If not, take the payment off the list.</source>
        <comment>advice.word.operation.failed.action</comment>
        <translation>Mijoz toʻlaganini Uzumda tekshiring. Toʻlamagan boʻlsa, toʻlovni roʻyxatdan oling.</translation>
    </message>
    <message>
        <source>Uzum forbids this operation</source>
        <comment>advice.word.operation.forbidden.title</comment>
        <translation>Uzum bu amalni taqiqlaydi</translation>
    </message>
    <message>
        <source>The shop&apos;s contract with Uzum does not allow this operation.</source>
        <comment>advice.word.operation.forbidden.meaning</comment>
        <translation>Doʻkonning Uzum bilan shartnomasi bu amalga ruxsat bermaydi.</translation>
    </message>
    <message>
        <source>Call the administrator to ask Uzum. Then press Send again (F6).</source>
        <comment>advice.word.operation.forbidden.action</comment>
        <translation>Uzumga murojaat qilish uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>Uzum does not offer this operation</source>
        <comment>advice.word.apelsin.pay.unsupported.operation.title</comment>
        <translation>Uzumda bunday amal yoʻq</translation>
    </message>
    <message>
        <source>Uzum does not offer this operation to the shop&apos;s service.</source>
        <comment>advice.word.apelsin.pay.unsupported.operation.meaning</comment>
        <translation>Uzum bu amalni doʻkon xizmatiga taklif qilmaydi.</translation>
    </message>
    <message>
        <source>Call the administrator to ask Uzum. Then press Send again (F6).</source>
        <comment>advice.word.apelsin.pay.unsupported.operation.action</comment>
        <translation>Uzumga murojaat qilish uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s keys for Uzum are wrong</source>
        <comment>advice.word.apelsin.pay.authorization.error.title</comment>
        <translation>FBoxning Uzum uchun kalitlari notoʻgʻri</translation>
    </message>
    <message>
        <source>Uzum did not recognise FBox by its keys.</source>
        <comment>advice.word.apelsin.pay.authorization.error.meaning</comment>
        <translation>Uzum FBoxni kalitlari boʻyicha tanimadi.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s keys for Uzum. Then press Send again (F6).</source>
        <comment>advice.word.apelsin.pay.authorization.error.action</comment>
        <translation>FBoxning Uzum uchun kalitlarini tekshirish uchun administratorni chaqiring. Keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>Uzum&apos;s service is down</source>
        <comment>advice.word.apelsin.pay.service.not.working.title</comment>
        <translation>Uzum xizmati ishlamayapti</translation>
    </message>
    <message>
        <source>Uzum reports that its service does not work at the moment.</source>
        <comment>advice.word.apelsin.pay.service.not.working.meaning</comment>
        <translation>Uzum xizmati hozir ishlamayotganini bildirdi.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.word.apelsin.pay.service.not.working.action</comment>
        <translation>Hech narsa qilish shart emas: chek oʻzi qayta yuboriladi.</translation>
    </message>
    <message>
        <source>A service behind Uzum is down</source>
        <comment>advice.word.external.service.unavailable.title</comment>
        <translation>Uzumga kerakli xizmat ishlamayapti</translation>
    </message>
    <message>
        <source>Uzum cannot reach a service that it needs.</source>
        <comment>advice.word.external.service.unavailable.meaning</comment>
        <translation>Uzum oʻziga kerakli xizmatga ulana olmayapti.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.word.external.service.unavailable.action</comment>
        <translation>Hech narsa qilish shart emas: chek oʻzi qayta yuboriladi.</translation>
    </message>
    <message>
        <source>Uzum has this transaction already</source>
        <comment>advice.word.transaction.duplicated.title</comment>
        <translation>Bu amal Uzumda allaqachon bor</translation>
    </message>
    <message>
        <source>The receipt is probably attached already.</source>
        <comment>advice.word.transaction.duplicated.meaning</comment>
        <translation>Ehtimol, chek allaqachon biriktirilgan.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else. If a receipt is attached, take the payment off the list.</source>
        <comment>advice.word.transaction.duplicated.action</comment>
        <translation>Avvalo toʻlovni Uzumda tekshiring. Chek biriktirilgan boʻlsa, toʻlovni roʻyxatdan oling.</translation>
    </message>
    <message>
        <source>Uzum has this order already</source>
        <comment>advice.word.order.id.duplicated.title</comment>
        <translation>Bu buyurtma Uzumda allaqachon bor</translation>
    </message>
    <message>
        <source>The receipt is probably attached already.</source>
        <comment>advice.word.order.id.duplicated.meaning</comment>
        <translation>Ehtimol, chek allaqachon biriktirilgan.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else. If a receipt is attached, take the payment off the list.</source>
        <comment>advice.word.order.id.duplicated.action</comment>
        <translation>Avvalo toʻlovni Uzumda tekshiring. Chek biriktirilgan boʻlsa, toʻlovni roʻyxatdan oling.</translation>
    </message>
    <message>
        <source>Uzum has this receipt already</source>
        <comment>advice.word.qr.duplicated.title</comment>
        <translation>Bu chek Uzumda allaqachon bor</translation>
    </message>
    <message>
        <source>This receipt&apos;s code was given to Uzum before.</source>
        <comment>advice.word.qr.duplicated.meaning</comment>
        <translation>Bu chekning kodi Uzumga avval berilgan.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else. If a receipt is attached, take the payment off the list.</source>
        <comment>advice.word.qr.duplicated.action</comment>
        <translation>Avvalo toʻlovni Uzumda tekshiring. Chek biriktirilgan boʻlsa, toʻlovni roʻyxatdan oling.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is not registered</source>
        <comment>advice.word.device.not.registered.title</comment>
        <translation>Mijoz telefoni roʻyxatdan oʻtmagan</translation>
    </message>
    <message>
        <source>Uzum does not know the phone that the customer paid with.</source>
        <comment>advice.word.device.not.registered.meaning</comment>
        <translation>Uzum mijoz toʻlagan telefonni tanimaydi.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum, and ask the customer to sign in to the Uzum app again.</source>
        <comment>advice.word.device.not.registered.action</comment>
        <translation>Toʻlovni Uzumda tekshiring va mijozdan Uzum ilovasiga qayta kirishni soʻrang.</translation>
    </message>
    <message>
        <source>Uzum does not know this customer</source>
        <comment>advice.word.user.does.not.exist.title</comment>
        <translation>Uzum bu mijozni bilmaydi</translation>
    </message>
    <message>
        <source>Uzum finds no customer for this payment.</source>
        <comment>advice.word.user.does.not.exist.meaning</comment>
        <translation>Uzum bu toʻlov uchun mijozni topmadi.</translation>
    </message>
    <message>
        <source>Check that the right payment is selected and look it up at Uzum.</source>
        <comment>advice.word.user.does.not.exist.action</comment>
        <translation>Toʻgʻri toʻlov tanlanganini tekshiring va uni Uzumda toping.</translation>
    </message>
    <message>
        <source>The customer&apos;s card was not found</source>
        <comment>advice.word.user.card.not.found.title</comment>
        <translation>Mijoz kartasi topilmadi</translation>
    </message>
    <message>
        <source>Uzum does not find the card that the customer paid with.</source>
        <comment>advice.word.user.card.not.found.meaning</comment>
        <translation>Uzum mijoz toʻlagan kartani topmadi.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum, and ask the customer about the card.</source>
        <comment>advice.word.user.card.not.found.action</comment>
        <translation>Toʻlovni Uzumda tekshiring va mijozdan karta haqida soʻrang.</translation>
    </message>
    <message>
        <source>A limit stops the payment</source>
        <comment>advice.word.limit.was.set.title</comment>
        <translation>Toʻlovni limit toʻxtatdi</translation>
    </message>
    <message>
        <source>A limit is set on the customer&apos;s card.</source>
        <comment>advice.word.limit.was.set.meaning</comment>
        <translation>Mijoz kartasiga limit qoʻyilgan.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum, and ask the customer about the limit in the Uzum app.</source>
        <comment>advice.word.limit.was.set.action</comment>
        <translation>Toʻlovni Uzumda tekshiring va mijozdan Uzum ilovasidagi limit haqida soʻrang.</translation>
    </message>
    <message>
        <source>Safe mode is on in the Uzum app</source>
        <comment>advice.word.apelsin.pay.safe.mode.on.title</comment>
        <translation>Uzum ilovasida xavfsiz rejim yoqilgan</translation>
    </message>
    <message>
        <source>The customer&apos;s card is in safe mode.</source>
        <comment>advice.word.apelsin.pay.safe.mode.on.meaning</comment>
        <translation>Mijoz kartasi xavfsiz rejimda.</translation>
    </message>
    <message>
        <source>Ask the customer to switch safe mode off in the Uzum app, then press Send again (F6).</source>
        <comment>advice.word.apelsin.pay.safe.mode.on.action</comment>
        <translation>Mijozdan Uzum ilovasida xavfsiz rejimni oʻchirishni soʻrang, keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>The customer&apos;s code has expired</source>
        <comment>advice.word.apelsin.pay.user.otp.data.expired.title</comment>
        <translation>Mijoz kodining muddati oʻtgan</translation>
    </message>
    <message>
        <source>The code that the customer showed is too old.</source>
        <comment>advice.word.apelsin.pay.user.otp.data.expired.meaning</comment>
        <translation>Mijoz koʻrsatgan kod juda eski.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was not paid, ask the customer for a new code.</source>
        <comment>advice.word.apelsin.pay.user.otp.data.expired.action</comment>
        <translation>Toʻlovni Uzumda tekshiring. Toʻlanmagan boʻlsa, mijozdan yangi kod soʻrang.</translation>
    </message>
    <message>
        <source>The customer&apos;s code is a wrong one</source>
        <comment>advice.word.apelsin.pay.wrong.prefix.otp.data.title</comment>
        <translation>Mijoz kodi boshqa kod</translation>
    </message>
    <message>
        <source>The code that the customer showed is not one for payments.</source>
        <comment>advice.word.apelsin.pay.wrong.prefix.otp.data.meaning</comment>
        <translation>Mijoz koʻrsatgan kod toʻlov uchun emas.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was not paid, ask the customer for the code for payments.</source>
        <comment>advice.word.apelsin.pay.wrong.prefix.otp.data.action</comment>
        <translation>Toʻlovni Uzumda tekshiring. Toʻlanmagan boʻlsa, mijozdan toʻlov kodini soʻrang.</translation>
    </message>
    <message>
        <source>The receipt is not this shop&apos;s</source>
        <comment>advice.word.receipt.qr.only.yours.title</comment>
        <translation>Chek bu doʻkonniki emas</translation>
    </message>
    <message>
        <source>Uzum accepts only receipts of the shop that took the payment.</source>
        <comment>advice.word.receipt.qr.only.yours.meaning</comment>
        <translation>Uzum faqat toʻlovni qabul qilgan doʻkon cheklarini qabul qiladi.</translation>
    </message>
    <message>
        <source>Look for this shop&apos;s own receipt of this sale and scan that one (F5).</source>
        <comment>advice.word.receipt.qr.only.yours.action</comment>
        <translation>Shu savdoning shu doʻkon bergan chekini toping va uni skanerlang (F5).</translation>
    </message>
    <message>
        <source>The payment cannot be reversed</source>
        <comment>advice.word.apelsin.pay.reverse.not.allowed.title</comment>
        <translation>Toʻlovni qaytarib boʻlmaydi</translation>
    </message>
    <message>
        <source>Uzum does not allow this payment to be given back.</source>
        <comment>advice.word.apelsin.pay.reverse.not.allowed.meaning</comment>
        <translation>Uzum bu toʻlovni qaytarishga ruxsat bermaydi.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum, or call the administrator.</source>
        <comment>advice.word.apelsin.pay.reverse.not.allowed.action</comment>
        <translation>Toʻlovni Uzumda tekshiring yoki administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <comment>advice.till.no_code.title</comment>
        <translation>Server rad etdi</translation>
    </message>
    <message>
        <source>The server refused without a code: {message}</source>
        <comment>advice.till.no_code.meaning</comment>
        <translation>Server kodsiz rad etdi: {message}</translation>
    </message>
    <message>
        <source>Show this to the administrator, then press Send again (F6).</source>
        <comment>advice.till.no_code.action</comment>
        <translation>Buni administratorga koʻrsating, keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>The server refused without a reason</source>
        <comment>advice.till.no_reason.title</comment>
        <translation>Server sababsiz rad etdi</translation>
    </message>
    <message>
        <source>The server said no and nothing else.</source>
        <comment>advice.till.no_reason.meaning</comment>
        <translation>Server “yoʻq” dedi va boshqa hech narsa aytmadi.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it happens again, call the administrator.</source>
        <comment>advice.till.no_reason.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6). Takrorlansa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <comment>advice.till.timeout.title</comment>
        <translation>Javob oʻz vaqtida kelmadi</translation>
    </message>
    <message>
        <source>The receipt was sent, but the server did not answer in time, so it may be attached.</source>
        <comment>advice.till.timeout.meaning</comment>
        <translation>Chek yuborildi, lekin server oʻz vaqtida javob bermadi, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, look at Uzum.</source>
        <comment>advice.till.timeout.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, Uzumda tekshiring.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <comment>advice.till.broken.title</comment>
        <translation>Aloqa uzildi</translation>
    </message>
    <message>
        <source>The receipt was sent, but the connection broke before the answer, so it may be attached.</source>
        <comment>advice.till.broken.meaning</comment>
        <translation>Chek yuborildi, lekin javobgacha aloqa uzildi, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, look at Uzum.</source>
        <comment>advice.till.broken.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, Uzumda tekshiring.</translation>
    </message>
    <message>
        <source>The till was closed while sending</source>
        <comment>advice.till.interrupted.title</comment>
        <translation>Yuborish paytida kassa yopildi</translation>
    </message>
    <message>
        <source>The program ended before the answer came, so the receipt may be attached.</source>
        <comment>advice.till.interrupted.meaning</comment>
        <translation>Dastur javob kelmasdan yopildi, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, look at Uzum.</source>
        <comment>advice.till.interrupted.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, Uzumda tekshiring.</translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <comment>advice.till.closed.title</comment>
        <translation>Yuborish toʻxtatildi</translation>
    </message>
    <message>
        <source>The program or the settings were closed or changed in the middle.</source>
        <comment>advice.till.closed.meaning</comment>
        <translation>Yuborish paytida dastur yopildi yoki sozlamalar oʻzgartirildi.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.till.closed.action</comment>
        <translation>Hech narsa qilish shart emas: chek oʻzi qayta yuboriladi.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <comment>advice.till.unexpected.title</comment>
        <translation>Kutilmagan holat yuz berdi</translation>
    </message>
    <message>
        <source>The program failed while sending, so the receipt may be attached.</source>
        <comment>advice.till.unexpected.meaning</comment>
        <translation>Yuborish paytida dasturda nosozlik boʻldi, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it happens again, call the administrator: the log tells more.</source>
        <comment>advice.till.unexpected.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6). Takrorlansa, administratorni chaqiring: tafsilotlar dastur qaydlarida.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty</source>
        <comment>advice.till.empty.title</comment>
        <translation>Server javobi boʻsh</translation>
    </message>
    <message>
        <source>The server answered without a word, so the receipt may be attached.</source>
        <comment>advice.till.empty.meaning</comment>
        <translation>Server javobda hech narsa yozmadi, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.empty.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>A web page answered, not FBox</source>
        <comment>advice.till.html.title</comment>
        <translation>FBox emas, veb-sahifa javob berdi</translation>
    </message>
    <message>
        <source>Something between the till and FBox answered with a web page.</source>
        <comment>advice.till.html.meaning</comment>
        <translation>Kassa bilan FBox orasidagi nimadir veb-sahifa bilan javob berdi.</translation>
    </message>
    <message>
        <source>Check that the internet works without a sign-in page, then press Send again (F6).</source>
        <comment>advice.till.html.action</comment>
        <translation>Internet kirish sahifasisiz ishlashini tekshiring, keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read</source>
        <comment>advice.till.malformed.title</comment>
        <translation>Server javobini oʻqib boʻlmadi</translation>
    </message>
    <message>
        <source>The answer was damaged on its way, so the receipt may be attached.</source>
        <comment>advice.till.malformed.meaning</comment>
        <translation>Javob yoʻlda buzilgan, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.malformed.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The answer is not FBox&apos;s</source>
        <comment>advice.till.unknown_reply.title</comment>
        <translation>Javob FBoxniki emas</translation>
    </message>
    <message>
        <source>The server answered, but not as FBox does, so the receipt may be attached.</source>
        <comment>advice.till.unknown_reply.meaning</comment>
        <translation>Server javob berdi, lekin FBox kabi emas, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it stays unclear, call the administrator to check FBox&apos;s address.</source>
        <comment>advice.till.unknown_reply.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6). Nomaʼlum qolsa, FBox manzilini tekshirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far too long</source>
        <comment>advice.till.too_large.title</comment>
        <translation>Server javobi juda uzun</translation>
    </message>
    <message>
        <source>The answer was too long to be FBox&apos;s, so it was not read to the end.</source>
        <comment>advice.till.too_large.meaning</comment>
        <translation>Javob FBox uchun juda uzun, shuning uchun oxirigacha oʻqilmadi.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it stays unclear, call the administrator to check FBox&apos;s address.</source>
        <comment>advice.till.too_large.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6). Nomaʼlum qolsa, FBox manzilini tekshirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The answer is about another payment</source>
        <comment>advice.till.other_payment.title</comment>
        <translation>Javob boshqa toʻlov haqida</translation>
    </message>
    <message>
        <source>The server answered about a payment that was not asked about.</source>
        <comment>advice.till.other_payment.meaning</comment>
        <translation>Server soʻralmagan toʻlov haqida javob berdi.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else, and tell the administrator.</source>
        <comment>advice.till.other_payment.action</comment>
        <translation>Avvalo toʻlovni Uzumda tekshiring va administratorga ayting.</translation>
    </message>
    <message>
        <source>The answer contradicts itself</source>
        <comment>advice.till.contradiction.title</comment>
        <translation>Javob oʻziga zid</translation>
    </message>
    <message>
        <source>The server says yes and no in one answer, so the receipt may be attached.</source>
        <comment>advice.till.contradiction.meaning</comment>
        <translation>Server bitta javobda ham “ha”, ham “yoʻq” dedi, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.contradiction.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <comment>advice.till.incomplete.title</comment>
        <translation>Javob toʻliq emas</translation>
    </message>
    <message>
        <source>The server says yes, but does not say all that belongs to it.</source>
        <comment>advice.till.incomplete.meaning</comment>
        <translation>Server “ha” dedi, lekin kerakli hamma narsani aytmadi.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.incomplete.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The answer is not well formed</source>
        <comment>advice.till.wrong_types.title</comment>
        <translation>Javob notoʻgʻri tuzilgan</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds values of the wrong kind, so the receipt may be attached.</source>
        <comment>advice.till.wrong_types.meaning</comment>
        <translation>Server javobidagi qiymatlar boshqa turda, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.wrong_types.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The payment&apos;s status is not known</source>
        <comment>advice.till.unknown_status.title</comment>
        <translation>Toʻlov holati nomaʼlum</translation>
    </message>
    <message>
        <source>The server gives the payment a status that this program does not know.</source>
        <comment>advice.till.unknown_status.meaning</comment>
        <translation>Server toʻlovga bu dastur bilmaydigan holat berdi.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.unknown_status.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not found</source>
        <comment>advice.till.dns.title</comment>
        <translation>Server nomi topilmadi</translation>
    </message>
    <message>
        <source>The computer cannot find the server&apos;s address: most often the internet is down.</source>
        <comment>advice.till.dns.meaning</comment>
        <translation>Kompyuter server manzilini topa olmayapti: koʻpincha internet yoʻqligidan.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.dns.action</comment>
        <translation>Tarmoq kabeli yoki Wi-Fi ni tekshiring. Cheklar saqlangan va oʻzi yuboriladi.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <comment>advice.till.connect.title</comment>
        <translation>Server bilan aloqa yoʻq</translation>
    </message>
    <message>
        <source>The server cannot be reached: it is switched off, or the network is down.</source>
        <comment>advice.till.connect.meaning</comment>
        <translation>Serverga ulanib boʻlmadi: u oʻchirilgan yoki tarmoq yoʻq.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that FBox is on. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.connect.action</comment>
        <translation>Tarmoq kabeli yoki Wi-Fi ni va FBox yoqilganini tekshiring. Cheklar saqlangan va oʻzi yuboriladi.</translation>
    </message>
    <message>
        <source>The server does not pick up</source>
        <comment>advice.till.connect_timeout.title</comment>
        <translation>Server javob bermayapti</translation>
    </message>
    <message>
        <source>The server did not answer the call in time.</source>
        <comment>advice.till.connect_timeout.meaning</comment>
        <translation>Server chaqiruvga oʻz vaqtida javob bermadi.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that FBox is on. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.connect_timeout.action</comment>
        <translation>Tarmoq kabeli yoki Wi-Fi ni va FBox yoqilganini tekshiring. Cheklar saqlangan va oʻzi yuboriladi.</translation>
    </message>
    <message>
        <source>FBox is not connected</source>
        <comment>advice.till.tunnel_offline.title</comment>
        <translation>FBox ulanmagan</translation>
    </message>
    <message>
        <source>The way to FBox is there, but FBox itself is not connected to it.</source>
        <comment>advice.till.tunnel_offline.meaning</comment>
        <translation>FBoxga yoʻl bor, lekin FBoxning oʻzi unga ulanmagan.</translation>
    </message>
    <message>
        <source>Check that FBox is on and has a network. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.tunnel_offline.action</comment>
        <translation>FBox yoqilganini va tarmogʻi borligini tekshiring. Cheklar saqlangan va oʻzi yuboriladi.</translation>
    </message>
    <message>
        <source>Other receipts are being sent</source>
        <comment>advice.till.busy.title</comment>
        <translation>Boshqa cheklar yuborilmoqda</translation>
    </message>
    <message>
        <source>All connections to the server are in use.</source>
        <comment>advice.till.busy.meaning</comment>
        <translation>Server bilan barcha ulanishlar band.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent as soon as one is free.</source>
        <comment>advice.till.busy.action</comment>
        <translation>Hech narsa qilish shart emas: ulanish boʻshashi bilan chek yuboriladi.</translation>
    </message>
    <message>
        <source>No server is set up</source>
        <comment>advice.till.not_configured.title</comment>
        <translation>Server sozlanmagan</translation>
    </message>
    <message>
        <source>The till does not know FBox&apos;s address.</source>
        <comment>advice.till.not_configured.meaning</comment>
        <translation>Kassa FBox manzilini bilmaydi.</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and enter FBox&apos;s address, or call the administrator.</source>
        <comment>advice.till.not_configured.action</comment>
        <translation>Sozlamalarni oching (Ctrl+,) va FBox manzilini kiriting yoki administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is refused</source>
        <comment>advice.till.certificate.title</comment>
        <translation>Server sertifikati qabul qilinmadi</translation>
    </message>
    <message>
        <source>The server cannot prove who it is: {message}.</source>
        <comment>advice.till.certificate.meaning</comment>
        <translation>Server kimligini isbotlay olmadi: {message}.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, call the administrator.</source>
        <comment>advice.till.certificate.action</comment>
        <translation>Bu kompyuterning sana va vaqtini tekshiring. Toʻgʻri boʻlsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>No secure connection is possible</source>
        <comment>advice.till.tls.title</comment>
        <translation>Himoyalangan ulanish imkonsiz</translation>
    </message>
    <message>
        <source>The server does not speak https as it should: {message}</source>
        <comment>advice.till.tls.meaning</comment>
        <translation>Server https ni kerakli tarzda qoʻllamaydi: {message}</translation>
    </message>
    <message>
        <source>Call the administrator to check whether the address should begin with http or https.</source>
        <comment>advice.till.tls.action</comment>
        <translation>Manzil http yoki https bilan boshlanishini tekshirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The address is not secure</source>
        <comment>advice.till.public_http.title</comment>
        <translation>Manzil himoyalanmagan</translation>
    </message>
    <message>
        <source>Plain http is allowed inside the shop only, and this address lies outside.</source>
        <comment>advice.till.public_http.meaning</comment>
        <translation>Oddiy http faqat doʻkon ichida ruxsat etilgan, bu manzil esa tashqarida.</translation>
    </message>
    <message>
        <source>Call the administrator to change the address to https.</source>
        <comment>advice.till.public_http.action</comment>
        <translation>Manzilni https ga oʻzgartirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>A header in the settings is wrong</source>
        <comment>advice.till.header.title</comment>
        <translation>Sozlamadagi sarlavha notoʻgʻri</translation>
    </message>
    <message>
        <source>A header in the settings cannot be sent: {message}</source>
        <comment>advice.till.header.meaning</comment>
        <translation>Sozlamalardagi sarlavhani yuborib boʻlmaydi: {message}</translation>
    </message>
    <message>
        <source>Call the administrator to correct the headers in the settings.</source>
        <comment>advice.till.header.action</comment>
        <translation>Sozlamalardagi sarlavhalarni tuzatish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>FBox&apos;s address is wrong</source>
        <comment>advice.till.address.title</comment>
        <translation>FBox manzili notoʻgʻri</translation>
    </message>
    <message>
        <source>The address in the settings is none that can be asked.</source>
        <comment>advice.till.address.meaning</comment>
        <translation>Sozlamalardagi manzilga murojaat qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and correct FBox&apos;s address, or call the administrator.</source>
        <comment>advice.till.address.action</comment>
        <translation>Sozlamalarni oching (Ctrl+,) va FBox manzilini tuzating yoki administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere</source>
        <comment>advice.till.redirect.title</comment>
        <translation>Server boshqa joyga yoʻllayapti</translation>
    </message>
    <message>
        <source>The address leads on to another one ({message}), which is not followed.</source>
        <comment>advice.till.redirect.meaning</comment>
        <translation>Manzil boshqasiga olib boradi ({message}), kassa u yerga oʻtmaydi.</translation>
    </message>
    <message>
        <source>Call the administrator to enter FBox&apos;s own address, or to sign in to the internet.</source>
        <comment>advice.till.redirect.action</comment>
        <translation>FBoxning oʻz manzilini kiritish yoki internetga kirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in</source>
        <comment>advice.http.401.title</comment>
        <translation>Server kirishni talab qilmoqda</translation>
    </message>
    <message>
        <source>Something before FBox asks who is calling.</source>
        <comment>advice.http.401.meaning</comment>
        <translation>FBox oldidagi nimadir kim murojaat qilayotganini soʻramoqda.</translation>
    </message>
    <message>
        <source>Call the administrator to check the headers in the settings.</source>
        <comment>advice.http.401.action</comment>
        <translation>Sozlamalardagi sarlavhalarni tekshirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The server does not let this till in</source>
        <comment>advice.http.403.title</comment>
        <translation>Server bu kassani kiritmayapti</translation>
    </message>
    <message>
        <source>Something before FBox refuses this till.</source>
        <comment>advice.http.403.meaning</comment>
        <translation>FBox oldidagi nimadir bu kassani oʻtkazmayapti.</translation>
    </message>
    <message>
        <source>Call the administrator to check the headers in the settings and the server&apos;s rules.</source>
        <comment>advice.http.403.action</comment>
        <translation>Sozlamalardagi sarlavhalar va server qoidalarini tekshirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>A proxy asks for a sign-in</source>
        <comment>advice.http.407.title</comment>
        <translation>Proksi kirishni talab qilmoqda</translation>
    </message>
    <message>
        <source>A proxy stands between the till and FBox and wants to know who is calling.</source>
        <comment>advice.http.407.meaning</comment>
        <translation>Kassa bilan FBox orasida proksi bor, u kim murojaat qilayotganini soʻramoqda.</translation>
    </message>
    <message>
        <source>Call the administrator to check the network.</source>
        <comment>advice.http.407.action</comment>
        <translation>Tarmoqni tekshirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>FBox is not at this address</source>
        <comment>advice.http.404.title</comment>
        <translation>Bu manzilda FBox yoʻq</translation>
    </message>
    <message>
        <source>A server answers at this address, but it is not FBox.</source>
        <comment>advice.http.404.meaning</comment>
        <translation>Bu manzilda server javob beradi, lekin u FBox emas.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s address in the settings.</source>
        <comment>advice.http.404.action</comment>
        <translation>Sozlamalardagi FBox manzilini tekshirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>This address does not take receipts</source>
        <comment>advice.http.405.title</comment>
        <translation>Bu manzil chek qabul qilmaydi</translation>
    </message>
    <message>
        <source>A server answers at this address, but it takes no receipts.</source>
        <comment>advice.http.405.meaning</comment>
        <translation>Bu manzilda server javob beradi, lekin chek qabul qilmaydi.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s address in the settings.</source>
        <comment>advice.http.405.action</comment>
        <translation>Sozlamalardagi FBox manzilini tekshirish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>FBox has moved away</source>
        <comment>advice.http.410.title</comment>
        <translation>FBox koʻchib ketgan</translation>
    </message>
    <message>
        <source>The server says that FBox is no longer at this address.</source>
        <comment>advice.http.410.meaning</comment>
        <translation>Server FBox endi bu manzilda yoʻqligini bildirdi.</translation>
    </message>
    <message>
        <source>Call the administrator to enter FBox&apos;s new address in the settings.</source>
        <comment>advice.http.410.action</comment>
        <translation>Sozlamalarga FBoxning yangi manzilini kiritish uchun administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The server waited too long</source>
        <comment>advice.http.408.title</comment>
        <translation>Server soʻrovni kutib boʻldi</translation>
    </message>
    <message>
        <source>The server did not get the whole request in time.</source>
        <comment>advice.http.408.meaning</comment>
        <translation>Server butun soʻrovni oʻz vaqtida olmadi.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.http.408.action</comment>
        <translation>Hech narsa qilish shart emas: chek oʻzi qayta yuboriladi.</translation>
    </message>
    <message>
        <source>The server is asked too often</source>
        <comment>advice.http.429.title</comment>
        <translation>Serverga juda tez-tez murojaat</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <comment>advice.http.429.meaning</comment>
        <translation>Server tanaffus soʻramoqda.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself after the pause.</source>
        <comment>advice.http.429.action</comment>
        <translation>Hech narsa qilish shart emas: tanaffusdan keyin chek oʻzi qayta yuboriladi.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <comment>advice.http.503.title</comment>
        <translation>Server band</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <comment>advice.http.503.meaning</comment>
        <translation>Server keyinroq murojaat qilishni soʻramoqda.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.http.503.action</comment>
        <translation>Hech narsa qilish shart emas: chek oʻzi qayta yuboriladi.</translation>
    </message>
    <message>
        <source>The server failed, HTTP {code}</source>
        <comment>advice.http.server_error.title</comment>
        <translation>Server nosozligi, HTTP {code}</translation>
    </message>
    <message>
        <source>The server failed while it worked on the receipt, so it may be attached.</source>
        <comment>advice.http.server_error.meaning</comment>
        <translation>Chekka ishlov berishda serverda nosozlik boʻldi, shuning uchun chek biriktirilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.http.server_error.action</comment>
        <translation>“Qayta yuborish” tugmasini bosing (F6): oʻsha chekning ikki marta yuborilishi zarar qilmaydi. Nomaʼlum qolsa, administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The server refused, HTTP {code}</source>
        <comment>advice.http.refused.title</comment>
        <translation>Server rad etdi, HTTP {code}</translation>
    </message>
    <message>
        <source>The server did not accept the request: {message}</source>
        <comment>advice.http.refused.meaning</comment>
        <translation>Server soʻrovni qabul qilmadi: {message}</translation>
    </message>
    <message>
        <source>Show this to the administrator, then press Send again (F6).</source>
        <comment>advice.http.refused.action</comment>
        <translation>Buni administratorga koʻrsating, keyin “Qayta yuborish” tugmasini bosing (F6).</translation>
    </message>
    <message>
        <source>The journal is whole, and nobody edited it.</source>
        <comment>check.good</comment>
        <translation>Jurnal butun, uni hech kim oʻzgartirmagan.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <comment>check.integrity</comment>
        <translation>Fayl buzilgan: {detail}</translation>
    </message>
    <message>
        <source>Rows refer to rows that are gone: {names}</source>
        <comment>check.foreign_keys</comment>
        <translation>Satrlar endi yoʻq satrlarga ishora qilmoqda: {names}</translation>
    </message>
    <message>
        <source>Somebody changed tables or rules of the journal: {names}</source>
        <comment>check.rules</comment>
        <translation>Kimdir jurnal jadvallari yoki qoidalarini oʻzgartirgan: {names}</translation>
    </message>
    <message>
        <source>Payments with two receipts ({count}): {payments}</source>
        <comment>check.two_receipts</comment>
        <translation>Ikki chekli toʻlovlar ({count}): {payments}</translation>
    </message>
    <message>
        <source>Payments that share a receipt ({count}): {payments}</source>
        <comment>check.two_payments</comment>
        <translation>Bitta chekka ega toʻlovlar ({count}): {payments}</translation>
    </message>
    <message>
        <source>Payments in another state than their receipt ({count}): {payments}</source>
        <comment>check.states</comment>
        <translation>Holati chekiga mos kelmaydigan toʻlovlar ({count}): {payments}</translation>
    </message>
    <message>
        <source>Payments whose attempts do not fit their state ({count}): {payments}</source>
        <comment>check.unanswered</comment>
        <translation>Urinishlari holatiga mos kelmaydigan toʻlovlar ({count}): {payments}</translation>
    </message>
    <message>
        <source>The counts do not fit the payments.</source>
        <comment>check.tallies</comment>
        <translation>Hisob toʻlovlarga mos kelmaydi.</translation>
    </message>
    <message>
        <source>The audit trail was edited: it breaks at row {row}.</source>
        <comment>check.chain</comment>
        <translation>Amallar qaydi oʻzgartirilgan: u {row}-satrda uziladi.</translation>
    </message>
    <message>
        <source>Attempts and the audit trail disagree ({count}), first at attempt {row}.</source>
        <comment>check.attempts</comment>
        <translation>Urinishlar va amallar qaydi farq qiladi ({count}), birinchisi {row}-urinishda.</translation>
    </message>
    <message>
        <source>Decisions and the audit trail disagree ({count}), first at decision {row}.</source>
        <comment>check.decisions</comment>
        <translation>Qarorlar va amallar qaydi farq qiladi ({count}), birinchisi {row}-qarorda.</translation>
    </message>
    <message>
        <source>The newest copy, {name}, tells of something that this journal does not: it was edited or exchanged.</source>
        <comment>check.backup</comment>
        <translation>Eng yangi nusxa, {name}, bu jurnalda yoʻq narsani saqlaydi: jurnal oʻzgartirilgan yoki almashtirilgan.</translation>
    </message>
    <message>
        <source>The newest copy, {name}, cannot be read.</source>
        <comment>check.backup_unreadable</comment>
        <translation>Eng yangi nusxa, {name}, oʻqilmadi.</translation>
    </message>
    <message>
        <source>The copy lacks {payments} payments and {rows} other rows of the present journal, and has {changed} payments in another state. Add --yes to restore it all the same.</source>
        <comment>restore.loss</comment>
        <translation>Nusxada hozirgi jurnalning {payments} ta toʻlovi va {rows} ta boshqa satri yoʻq, {changed} ta toʻlov boshqa holatda. Baribir tiklash uchun --yes qoʻshing.</translation>
    </message>
    <message>
        <source>The present journal cannot be read, so nobody can tell what would be lost. Add --yes to restore the copy all the same.</source>
        <comment>restore.unknown_loss</comment>
        <translation>Hozirgi jurnal oʻqilmadi, shuning uchun nima yoʻqolishi nomaʼlum. Nusxani baribir tiklash uchun --yes qoʻshing.</translation>
    </message>
    <message>
        <source>The copy is in its place.</source>
        <comment>restore.done</comment>
        <translation>Nusxa joyiga qoʻyildi.</translation>
    </message>
    <message>
        <source>The copy is in its place. The journal that was there is kept: {path}</source>
        <comment>restore.kept</comment>
        <translation>Nusxa joyiga qoʻyildi. Avvalgi jurnal saqlandi: {path}</translation>
    </message>
    <message>
        <source>There is no journal at {detail}.</source>
        <comment>journal.none_to_check</comment>
        <translation>{detail} da jurnal yoʻq.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of this program. Start the program once, then check again.</source>
        <comment>journal.older</comment>
        <translation>Jurnal dasturning eskiroq versiyasida yozilgan. Dasturni bir marta ishga tushirib, yana tekshiring.</translation>
    </message>
    <message>
        <source>There is no file {detail}.</source>
        <comment>journal.no_copy</comment>
        <translation>{detail} fayli yoʻq.</translation>
    </message>
    <message>
        <source>This file is no whole copy of a journal: {detail}</source>
        <comment>journal.not_a_copy</comment>
        <translation>Bu fayl jurnalning butun nusxasi emas: {detail}</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>choice.enter</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press Enter for the likeliest, or another one&apos;s number, or scan the payment&apos;s own code.</source>
        <comment>scan.no_payment.body_choose</comment>
        <translation>Ehtimoli eng kattasi uchun Enter, boshqasi uchun uning raqamini bosing yoki toʻlovning oʻz kodini skanerlang.</translation>
    </message>
    <message>
        <source>Is this a payment&apos;s id?</source>
        <comment>scan.payment_asked.title</comment>
        <translation>Bu toʻlov ID raqamimi?</translation>
    </message>
    <message>
        <source>No payment has this id. If it is on the payment&apos;s own slip, add it.</source>
        <comment>scan.payment_asked.body</comment>
        <translation>Bunday ID raqamli toʻlov yoʻq. Toʻlovning oʻz slipida shu raqam boʻlsa, uni qoʻshing.</translation>
    </message>
    <message>
        <source>A receipt waits</source>
        <comment>face.held.title</comment>
        <translation>Chek kutmoqda</translation>
    </message>
    <message>
        <source>Receipt No. {number} waits for its payment: choose it, add it or scan its code.</source>
        <comment>face.nothing.held</comment>
        <translation>{number}-chek oʻz toʻlovini kutmoqda: uni tanlang, qoʻshing yoki kodini skanerlang.</translation>
    </message>
    <message>
        <source>The payment was added by its code. Point the scanner or the camera at the receipt&apos;s QR code.</source>
        <comment>face.awaiting.body_scanned</comment>
        <translation>Toʻlov kodi boʻyicha qoʻshildi. Skaner yoki kamerani chekning QR-kodiga tuting.</translation>
    </message>
    <message>
        <source>Add the payment  Enter</source>
        <comment>button.add_scanned</comment>
        <translation>Toʻlovni qoʻshish  Enter</translation>
    </message>
    <message>
        <source>This is a payment&apos;s code</source>
        <comment>scanning.payment_code</comment>
        <translation>Bu toʻlov kodi</translation>
    </message>
    <message>
        <source>choose, when the card offers payments</source>
        <comment>key.1</comment>
        <translation>kartochka toʻlovlarni taklif qilganda tanlash</translation>
    </message>
    <message>
        <source>use the scanned receipt anyway</source>
        <comment>key.Ctrl+Enter</comment>
        <translation>baribir oʻqilgan chekni olish</translation>
    </message>
    <message>
        <source>Sample receipt</source>
        <comment>slip.title</comment>
        <translation>Oʻquv cheki</translation>
    </message>
    <message>
        <source>Hold the webcam before this receipt, or press Space to feed it. N shows another one.</source>
        <comment>slip.hint</comment>
        <translation>Veb-kamerani shu chekka tuting yoki uni oʻqish uchun probelni bosing. N boshqa chekni koʻrsatadi.</translation>
    </message>
    <message>
        <source>Feed the slip  Space</source>
        <comment>slip.feed</comment>
        <translation>Chekni oʻqish  Space</translation>
    </message>
    <message>
        <source>Another receipt  N</source>
        <comment>slip.renew</comment>
        <translation>Boshqa chek  N</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <comment>slip.close</comment>
        <translation>Yopish  Esc</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <comment>crash.title</comment>
        <translation>Dasturda xato yuz berdi</translation>
    </message>
    <message>
        <source>What you did last may not have worked; look before you do it again. Receipts that are saved are still sent. The details are in the log: {log}</source>
        <comment>crash.text</comment>
        <translation>Oxirgi amal bajarilmagan boʻlishi mumkin: takrorlashdan oldin tekshiring. Saqlangan cheklar baribir yuborilmoqda. Tafsilotlar dastur qaydlarida: {log}</translation>
    </message>
    <message>
        <source>The till made a mistake it did not expect. The details are in the log.</source>
        <comment>till.unexpected</comment>
        <translation>Kassada kutilmagan xato yuz berdi. Tafsilotlar dastur qaydlarida.</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>settings_dialog.title</comment>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>settings_dialog.fbox</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Receipts</source>
        <comment>settings_dialog.receipt</comment>
        <translation>Cheklar</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>settings_dialog.camera</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <comment>settings_dialog.scanner</comment>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>In training the built-in server answers, whatever stands here.</source>
        <comment>settings_dialog.training</comment>
        <translation>Oʻquv rejimida bu yerda nima yozilmasin, ichki server javob beradi.</translation>
    </message>
    <message>
        <source>FBox&apos;s address, such as http://192.168.1.50:8080</source>
        <comment>setting.fbox.base_url</comment>
        <translation>FBox manzili, masalan http://192.168.1.50:8080</translation>
    </message>
    <message>
        <source>How long to wait for the connection</source>
        <comment>setting.fbox.connect_timeout_s</comment>
        <translation>Ulanishni qancha kutish</translation>
    </message>
    <message>
        <source>How long to wait for the answer</source>
        <comment>setting.fbox.read_timeout_s</comment>
        <translation>Javobni qancha kutish</translation>
    </message>
    <message>
        <source>Extra headers, if a proxy asks for them</source>
        <comment>setting.fbox.headers</comment>
        <translation>Qoʻshimcha sarlavhalar, agar proksi talab qilsa</translation>
    </message>
    <message>
        <source>Add a header  Ctrl+N</source>
        <comment>setting.header_add</comment>
        <translation>Sarlavha qoʻshish  Ctrl+N</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>setting.header_name</comment>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>setting.header_value</comment>
        <translation>Qiymati</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <comment>setting.header_remove</comment>
        <translation>Bu sarlavhani oʻchirish</translation>
    </message>
    <message>
        <source>Hosts whose links count as receipts, separated by spaces</source>
        <comment>setting.receipt.hosts</comment>
        <translation>Havolalari chek hisoblanadigan saytlar, probel bilan</translation>
    </message>
    <message>
        <source>From how many days on a receipt counts as old</source>
        <comment>setting.receipt.max_age_days</comment>
        <translation>Chek necha kundan keyin eski hisoblanadi</translation>
    </message>
    <message>
        <source>Scanning with a camera</source>
        <comment>setting.camera.enabled</comment>
        <translation>Kamera bilan skanerlash</translation>
    </message>
    <message>
        <source>Which camera: its name or number (0 is the first), a URL or a video file</source>
        <comment>setting.camera.source</comment>
        <translation>Qaysi kamera: nomi yoki raqami (0 — birinchisi), URL yoki video fayl</translation>
    </message>
    <message>
        <source>Picture width in pixels</source>
        <comment>setting.camera.width</comment>
        <translation>Tasvir eni, piksel</translation>
    </message>
    <message>
        <source>Picture height in pixels</source>
        <comment>setting.camera.height</comment>
        <translation>Tasvir boʻyi, piksel</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>setting.seconds</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>On</source>
        <comment>setting.switch_on</comment>
        <translation>Yoqilgan</translation>
    </message>
    <message>
        <source>What the scanner types in front of every code</source>
        <comment>setting.scanner.prefix</comment>
        <translation>Skaner har bir koddan oldin nima yozadi</translation>
    </message>
    <message>
        <source>What the scanner types after every code</source>
        <comment>setting.scanner.terminator</comment>
        <translation>Skaner har bir koddan keyin nima yozadi</translation>
    </message>
    <message>
        <source>Any of these</source>
        <comment>setting.scanner.terminator.any</comment>
        <translation>Bulardan istalgani</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>setting.scanner.terminator.enter</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>setting.scanner.terminator.tab</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>setting.scanner.terminator.none</comment>
        <translation>Hech narsa</translation>
    </message>
    <message>
        <source>Uzum Fiskal is running already, but its window does not answer.</source>
        <comment>start.running</comment>
        <translation>Uzum Fiskal allaqachon ishlamoqda, lekin oynasi javob bermayapti.</translation>
    </message>
    <message>
        <source>{file}: {where}: {reason} Nothing is sent until this is mended; the file was not changed.</source>
        <comment>start.settings_fault</comment>
        <translation>{file}: {where}: {reason} Bu tuzatilmaguncha hech narsa yuborilmaydi; fayl oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <comment>journal.full.title</comment>
        <translation>Disk toʻlgan</translation>
    </message>
    <message>
        <source>This program is older than the journal</source>
        <comment>journal.newer.title</comment>
        <translation>Dastur jurnaldan eskiroq</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <comment>journal.corrupt.title</comment>
        <translation>Jurnal buzilgan</translation>
    </message>
    <message>
        <source>The journal is write-protected</source>
        <comment>journal.read_only.title</comment>
        <translation>Jurnalga yozish taqiqlangan</translation>
    </message>
    <message>
        <source>The journal is held by another program</source>
        <comment>journal.locked.title</comment>
        <translation>Jurnalni boshqa dastur band qilgan</translation>
    </message>
    <message>
        <source>The journal was removed</source>
        <comment>journal.vanished.title</comment>
        <translation>Jurnal oʻchirilgan</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <comment>journal.io_error.title</comment>
        <translation>Disk javob bermayapti</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: it says {here}, the server {there}. FBox refuses receipts until then.</source>
        <comment>banner.clock</comment>
        <translation>Kompyuter soatini toʻgʻrilang: unda {here}, serverda {there}. Ungacha FBox cheklarni rad etadi.</translation>
    </message>
    <message>
        <source>Set the time zone to Tashkent (+5), and the time to {there}: here it is {here}. FBox refuses receipts until then.</source>
        <comment>banner.clock_zone</comment>
        <translation>Toshkent vaqt mintaqasini (+5) va {there} vaqtni qoʻying: hozir {here}. Ungacha FBox cheklarni rad etadi.</translation>
    </message>
    <message>
        <source>The code was ended by Enter.</source>
        <comment>scanner_test.end.enter</comment>
        <translation>Kod Enter tugmasi bilan tugadi.</translation>
    </message>
    <message>
        <source>The code was ended by Tab.</source>
        <comment>scanner_test.end.tab</comment>
        <translation>Kod Tab tugmasi bilan tugadi.</translation>
    </message>
    <message>
        <source>No key ended the code: set the scanner to send Enter, which is quicker.</source>
        <comment>scanner_test.end.none</comment>
        <translation>Kod tugmasiz tugadi: skanerni Enter yuborishga sozlang, shunda tezroq.</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <comment>first_run.title</comment>
        <translation>Kassani sozlash</translation>
    </message>
    <message>
        <source>FBox&apos;s address</source>
        <comment>first_run.server</comment>
        <translation>FBox manzili</translation>
    </message>
    <message>
        <source>Test  F6</source>
        <comment>first_run.test</comment>
        <translation>Tekshirish  F6</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <comment>first_run.asking</comment>
        <translation>Serverdan soʻralmoqda…</translation>
    </message>
    <message>
        <source>The server answers: {words}</source>
        <comment>first_run.server_good</comment>
        <translation>Server javob berdi: {words}</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>first_run.camera</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>None: scan with a barcode scanner</source>
        <comment>first_run.no_camera</comment>
        <translation>Yoʻq: cheklarni skaner oʻqiydi</translation>
    </message>
    <message>
        <source>The first one there is</source>
        <comment>first_run.first_camera</comment>
        <translation>Birinchi topilgani</translation>
    </message>
    <message>
        <source>Try it now: scan any receipt, with the scanner or before the camera.</source>
        <comment>first_run.try_scan</comment>
        <translation>Hozir sinab koʻring: istalgan chekni skaner bilan oʻqing yoki kameraga tuting.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <comment>first_run.scanner_good</comment>
        <translation>Skaner ishlayapti.</translation>
    </message>
    <message>
        <source>The camera works.</source>
        <comment>first_run.camera_good</comment>
        <translation>Kamera ishlayapti.</translation>
    </message>
    <message>
        <source>Save and begin  Enter</source>
        <comment>first_run.save</comment>
        <translation>Saqlash va boshlash  Enter</translation>
    </message>
    <message>
        <source>Try it in training  F8</source>
        <comment>first_run.training</comment>
        <translation>Avval mashq qilish  F8</translation>
    </message>
    <message>
        <source>Later  Esc</source>
        <comment>first_run.later</comment>
        <translation>Keyinroq  Esc</translation>
    </message>
    <message>
        <source>Training could not be started.</source>
        <comment>first_run.no_training</comment>
        <translation>Mashqni ishga tushirib boʻlmadi.</translation>
    </message>
    <message>
        <source>About Uzum Fiskal</source>
        <comment>about.title</comment>
        <translation>Uzum Fiskal haqida</translation>
    </message>
    <message>
        <source>Uzum Fiskal {version}</source>
        <comment>about.version</comment>
        <translation>Uzum Fiskal {version}</translation>
    </message>
    <message>
        <source>The program is built of these parts. Choose one to read its licence. The parts under the LGPL may be replaced by versions of your own; their texts say how.</source>
        <comment>about.parts</comment>
        <translation>Dastur shu qismlardan tuzilgan. Litsenziyasini oʻqish uchun qismni tanlang. LGPL ostidagi qismlarni oʻz nusxangiz bilan almashtirish mumkin; bu ularning matnlarida aytilgan.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <comment>about.list</comment>
        <translation>Dastur qismlari</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>about.text</comment>
        <translation>Litsenziya</translation>
    </message>
    <message>
        <source>Its licence has no text here.</source>
        <comment>about.no_text</comment>
        <translation>Bu litsenziyaning matni bu yerda yoʻq.</translation>
    </message>
    <message>
        <source>About and licences  Ctrl+I</source>
        <comment>button.about</comment>
        <translation>Dastur va litsenziyalar haqida  Ctrl+I</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <comment>button.close_esc</comment>
        <translation>Yopish  Esc</translation>
    </message>
    <message>
        <source>All payments</source>
        <comment>history.title</comment>
        <translation>Barcha toʻlovlar</translation>
    </message>
    <message>
        <source>Id, receipt, terminal, fiscal sign, phone&apos;s last digits, note, 24.11.2026</source>
        <comment>history.search</comment>
        <translation>ID, chek, terminal, fiskal belgi, telefon oxiri, izoh, 24.11.2026</translation>
    </message>
    <message>
        <source>Find payments</source>
        <comment>history.search_name</comment>
        <translation>Toʻlovlarni topish</translation>
    </message>
    <message>
        <source>State</source>
        <comment>history.state_name</comment>
        <translation>Holati</translation>
    </message>
    <message>
        <source>All states</source>
        <comment>history.state_any</comment>
        <translation>Barcha holatlar</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>history.day_name</comment>
        <translation>Kun</translation>
    </message>
    <message>
        <source>All days</source>
        <comment>history.day_any</comment>
        <translation>Barcha kunlar</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>history.day_today</comment>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>history.day_yesterday</comment>
        <translation>Kecha</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>history.loading</comment>
        <translation>Qidirilmoqda…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <comment>history.nothing</comment>
        <translation>Hech narsa topilmadi.</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>history.column.added</comment>
        <translation>Qoʻshilgan</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>history.column.amount</comment>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>history.column.note</comment>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>history.column.payment</comment>
        <translation>Toʻlov</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>history.column.receipt</comment>
        <translation>Chek</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>history.column.phone</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>State</source>
        <comment>history.column.state</comment>
        <translation>Holati</translation>
    </message>
    <message>
        <source>All payments  F3</source>
        <comment>button.history</comment>
        <translation>Hamma toʻlov  F3</translation>
    </message>
    <message>
        <source>All payments, by anything known of them</source>
        <comment>key.F3</comment>
        <translation>barcha toʻlovlar, har qanday maʼlumot boʻyicha</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be saved. Free some space; what was saved is safe.</source>
        <comment>journal.full</comment>
        <translation>Disk toʻlgan: hech narsani saqlab boʻlmaydi. Joy boʻshating; saqlanganlar xavfsiz.</translation>
    </message>
    <message>
        <source>The journal may not be written to. Ask the administrator to allow it.</source>
        <comment>journal.read_only</comment>
        <translation>Jurnalga yozib boʻlmaydi. Administratordan ruxsat berishni soʻrang.</translation>
    </message>
    <message>
        <source>Another program holds the journal. Close it, then try again.</source>
        <comment>journal.locked</comment>
        <translation>Jurnalni boshqa dastur band qilgan. Uni yoping va yana urinib koʻring.</translation>
    </message>
    <message>
        <source>The journal is damaged ({detail}). Restart the program and call support.</source>
        <comment>journal.corrupt</comment>
        <translation>Jurnal buzilgan ({detail}). Dasturni qayta ishga tushiring va yordam xizmatiga murojaat qiling.</translation>
    </message>
    <message>
        <source>The journal cannot be opened: {detail}</source>
        <comment>journal.cannot_open</comment>
        <translation>Jurnal ochilmadi: {detail}</translation>
    </message>
    <message>
        <source>The journal is damaged and cannot be put aside ({detail}). Close other programs that use it and start again.</source>
        <comment>journal.cannot_set_aside</comment>
        <translation>Jurnal buzilgan va uni chetga olib boʻlmadi ({detail}). Undan foydalanayotgan boshqa dasturlarni yoping va qayta ishga tushiring.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should ({detail}). Call the administrator.</source>
        <comment>journal.io_error</comment>
        <translation>Disk kerakli tarzda javob bermayapti ({detail}). Administratorni chaqiring.</translation>
    </message>
    <message>
        <source>The journal cannot be copied: {detail}</source>
        <comment>journal.cannot_back_up</comment>
        <translation>Jurnaldan nusxa olib boʻlmadi: {detail}</translation>
    </message>
    <message>
        <source>The journal is damaged ({detail}), and another window or command still uses it. Close that one, start again, and call support.</source>
        <comment>journal.corrupt_in_use</comment>
        <translation>Jurnal buzilgan ({detail}) va undan hali boshqa oyna yoki buyruq foydalanmoqda. Uni yoping, qayta ishga tushiring va yordam xizmatiga murojaat qiling.</translation>
    </message>
    <message>
        <source>Another window or command has the journal open. Close it first.</source>
        <comment>journal.in_use</comment>
        <translation>Jurnal boshqa oyna yoki buyruqda ochiq. Avval uni yoping.</translation>
    </message>
    <message>
        <source>The journal was removed or replaced while the program runs. What was saved is kept in {detail}. Restart the program and call support.</source>
        <comment>journal.vanished</comment>
        <translation>Dastur ishlayotganda jurnal oʻchirilgan yoki almashtirilgan. Saqlanganlar {detail} da. Dasturni qayta ishga tushiring va yordam xizmatiga murojaat qiling.</translation>
    </message>
    <message>
        <source>There is no journal yet; nothing to copy.</source>
        <comment>journal.none</comment>
        <translation>Jurnal hali yoʻq; nusxa olinadigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program. Install that version again; the journal is unharmed.</source>
        <comment>journal.newer</comment>
        <translation>Jurnal dasturning yangiroq versiyasida yozilgan. Oʻsha versiyani qayta oʻrnating; jurnalga zarar yetmagan.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was kept as {path}, and a new one was begun. Call support: payments of the old one may still await their receipts.</source>
        <comment>till.journal_set_aside</comment>
        <translation>Jurnal buzilgan edi. U {path} sifatida saqlandi va yangisi boshlandi. Yordam xizmatiga murojaat qiling: eskisidagi toʻlovlar hali chek kutayotgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The journal is gone from its folder, and a new one was begun. Call support before you go on: the newest copy is {path}.</source>
        <comment>till.journal_vanished</comment>
        <translation>Jurnal oʻz papkasida yoʻq, yangisi boshlandi. Davom etishdan oldin yordam xizmatiga murojaat qiling: eng yangi nusxasi — {path}.</translation>
    </message>
    <message>
        <source>The journal is gone from its folder, and a new one was begun. Call support before you go on: no copy of it was found.</source>
        <comment>till.journal_vanished_no_copy</comment>
        <translation>Jurnal oʻz papkasida yoʻq, yangisi boshlandi. Davom etishdan oldin yordam xizmatiga murojaat qiling: nusxasi topilmadi.</translation>
    </message>
    <message>
        <source>The journal was removed while the program ran. Its last copy is in use again: {path}</source>
        <comment>till.journal_rescued</comment>
        <translation>Dastur ishlayotganda jurnal oʻchirilgan. Uning oxirgi nusxasi ishlatilmoqda: {path}</translation>
    </message>
    <message>
        <source>Say why.</source>
        <comment>decision.reason_empty</comment>
        <translation>Sababini yozing.</translation>
    </message>
    <message>
        <source>The payment is confirmed already.</source>
        <comment>decision.confirmed</comment>
        <translation>Toʻlov allaqachon tasdiqlangan.</translation>
    </message>
    <message>
        <source>The receipt is being sent this moment. Wait for the answer.</source>
        <comment>decision.sending</comment>
        <translation>Chek hozir yuborilmoqda. Javobni kuting.</translation>
    </message>
    <message>
        <source>The receipt of this payment is on its way or may be attached already. Confirm that you want this all the same.</source>
        <comment>decision.needs_override</comment>
        <translation>Bu toʻlov cheki yoʻlda yoki allaqachon biriktirilgan boʻlishi mumkin. Baribir buni xohlashingizni tasdiqlang.</translation>
    </message>
    <message>
        <source>The payment is on the list.</source>
        <comment>decision.not_withdrawn</comment>
        <translation>Toʻlov roʻyxatda bor.</translation>
    </message>
    <message>
        <source>There is no payment {payment}.</source>
        <comment>decision.unknown</comment>
        <translation>{payment} toʻlovi yoʻq.</translation>
    </message>
    <message>
        <source>The receipt belongs to payment {payment} by now. Scan the right one.</source>
        <comment>decision.receipt_used</comment>
        <translation>Chek endi {payment} toʻloviga tegishli. Toʻgʻri chekni skanerlang.</translation>
    </message>
    <message>
        <source>{words}</source>
        <comment>command.words</comment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>The port cannot be used: {words}</source>
        <comment>command.port</comment>
        <translation>Portdan foydalanib boʻlmaydi: {words}</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <comment>command.receipt</comment>
        <translation>chek {number}</translation>
    </message>
    <message>
        <source>No server is configured, so nothing was sent; the receipt is saved. Set base_url under [fbox] in settings.toml.</source>
        <comment>command.no_server</comment>
        <translation>Server sozlanmagan, shuning uchun hech narsa yuborilmadi; chek saqlandi. settings.toml faylining [fbox] boʻlimida base_url ni koʻrsating.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <comment>picture.cannot_open</comment>
        <translation>Bu fayl ochilmadi.</translation>
    </message>
    <message>
        <source>This is not the code of a fiscal receipt.</source>
        <comment>picture.not_a_receipt</comment>
        <translation>Bu fiskal chek kodi emas.</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>settings_dialog.window</comment>
        <translation>Oyna</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>setting.window.language</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>As Windows has it</source>
        <comment>setting.window.language.auto</comment>
        <translation>Windowsdagidek</translation>
    </message>
    <message>
        <source>Русский</source>
        <comment>setting.window.language.ru</comment>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Oʻzbekcha</source>
        <comment>setting.window.language.uz-Latn</comment>
        <translation>Oʻzbekcha</translation>
    </message>
    <message>
        <source>Ўзбекча</source>
        <comment>setting.window.language.uz-Cyrl</comment>
        <translation>Ўзбекча</translation>
    </message>
    <message>
        <source>English</source>
        <comment>setting.window.language.en</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>{language}  Ctrl+T</source>
        <comment>button.language</comment>
        <translation>{language}  Ctrl+T</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <comment>language.name</comment>
        <translation>Til: {language}</translation>
    </message>
    <message>
        <source>choose the language</source>
        <comment>key.Ctrl+T</comment>
        <translation>tilni tanlash</translation>
    </message>
    <message>
        <source>Scanner at {port}</source>
        <comment>status.serial</comment>
        <translation>Skaner: {port}</translation>
    </message>
    <message>
        <source>No scanner at {port}</source>
        <comment>status.serial_missing</comment>
        <translation>Skaner yoʻq: {port}</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <comment>status.serial_lost</comment>
        <translation>Skaner uzildi</translation>
    </message>
    <message>
        <source>Scanner unreadable</source>
        <comment>status.serial_garbled</comment>
        <translation>Skaner oʻqilmayapti</translation>
    </message>
    <message>
        <source>The scanner at {port} is gone. Plug it in again: it then goes on by itself.</source>
        <comment>banner.serial_lost</comment>
        <translation>{port} portidagi skaner uzildi. Uni qayta ulang: keyin oʻzi ishlab ketadi.</translation>
    </message>
    <message>
        <source>The scanner at {port} sends what cannot be read: is its speed the one in the settings?</source>
        <comment>banner.serial_garbled</comment>
        <translation>{port} portidagi skaner oʻqib boʻlmaydigan narsa yuboryapti: sozlamadagi tezlik toʻgʻrimi?</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <comment>step.read.serial</comment>
        <translation>skaner oʻqidi</translation>
    </message>
    <message>
        <source>This must be a port such as COM3 or /dev/ttyACM0, “auto”, or empty.</source>
        <comment>settings.port</comment>
        <translation>Bu yerda port kerak, masalan COM3 yoki /dev/ttyACM0, “auto” yoki boʻsh.</translation>
    </message>
    <message>
        <source>Serial port, such as COM3; “auto” finds it; empty for a keyboard scanner</source>
        <comment>setting.scanner.port</comment>
        <translation>Ketma-ket port, masalan COM3; “auto” oʻzi topadi; klaviatura skaneri uchun boʻsh</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <comment>setting.scanner.baud_rate</comment>
        <translation>Ketma-ket port tezligi</translation>
    </message>
    <message>
        <source>Hold the receipt closer to the camera</source>
        <comment>hint.closer</comment>
        <translation>Chekni kameraga yaqinroq tuting</translation>
    </message>
    <message>
        <source>Hold the receipt a little further away</source>
        <comment>hint.further</comment>
        <translation>Chekni biroz uzoqroq tuting</translation>
    </message>
    <message>
        <source>Hold the receipt still</source>
        <comment>hint.hold_still</comment>
        <translation>Chekni qimirlatmay tuting</translation>
    </message>
    <message>
        <source>It is too dark: turn the receipt to the light</source>
        <comment>hint.too_dark</comment>
        <translation>Juda qorongʻi: chekni yorugʻga qarating</translation>
    </message>
    <message>
        <source>The light glares on the code: tilt the receipt a little</source>
        <comment>hint.glare</comment>
        <translation>Kod yaltirayapti: chekni biroz ogʻdiring</translation>
    </message>
    <message>
        <source>good</source>
        <comment>selftest.good</comment>
        <translation>yaxshi</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>selftest.missing</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>selftest.failed</comment>
        <translation>XATO</translation>
    </message>
    <message>
        <source>{words}</source>
        <comment>selftest.detail</comment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>Settings file</source>
        <comment>selftest.part.settings</comment>
        <translation>Sozlamalar fayli</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>selftest.part.window</comment>
        <translation>Oyna</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>selftest.part.languages</comment>
        <translation>Tillar</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>selftest.part.sounds</comment>
        <translation>Tovushlar</translation>
    </message>
    <message>
        <source>Journal of payments</source>
        <comment>selftest.part.journal</comment>
        <translation>Toʻlovlar jurnali</translation>
    </message>
    <message>
        <source>Secure connections</source>
        <comment>selftest.part.tls</comment>
        <translation>Himoyalangan ulanishlar</translation>
    </message>
    <message>
        <source>FBox&apos;s server</source>
        <comment>selftest.part.server</comment>
        <translation>FBox serveri</translation>
    </message>
    <message>
        <source>Pictures (OpenCV)</source>
        <comment>selftest.part.opencv</comment>
        <translation>Tasvirlar (OpenCV)</translation>
    </message>
    <message>
        <source>Code reader ZXing</source>
        <comment>selftest.part.zxing</comment>
        <translation>Kod oʻqish ZXing</translation>
    </message>
    <message>
        <source>Code reader ZBar</source>
        <comment>selftest.part.zbar</comment>
        <translation>Kod oʻqish ZBar</translation>
    </message>
    <message>
        <source>Reading of a sample receipt</source>
        <comment>selftest.part.receipt</comment>
        <translation>Oʻquv chekini oʻqish</translation>
    </message>
    <message>
        <source>Cameras</source>
        <comment>selftest.part.cameras</comment>
        <translation>Kameralar</translation>
    </message>
    <message>
        <source>Network cameras (FFmpeg)</source>
        <comment>selftest.part.ffmpeg</comment>
        <translation>Tarmoq kameralari (FFmpeg)</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <comment>selftest.part.serial</comment>
        <translation>Ketma-ket portlar</translation>
    </message>
    <message>
        <source>There is no {file}: nothing was set yet.</source>
        <comment>selftest.no_settings</comment>
        <translation>{file} fayli yoʻq: hali hech narsa sozlanmagan.</translation>
    </message>
    <message>
        <source>No server is configured.</source>
        <comment>selftest.no_server</comment>
        <translation>Server sozlanmagan.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <comment>selftest.no_answer</comment>
        <translation>Server javob bermayapti.</translation>
    </message>
    <message>
        <source>A certificate that nobody vouches for was taken: the server may be anyone.</source>
        <comment>selftest.tls_trusts_all</comment>
        <translation>Hech kim kafolat bermagan sertifikat qabul qilindi: server istalgan kim boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>OpenCV does not load ({words}). On Windows “N” install the Media Feature Pack. Until then there is no camera and no picture can be read; scanners work.</source>
        <comment>selftest.no_opencv</comment>
        <translation>OpenCV yuklanmadi ({words}). Windows “N” da Media Feature Pack ni oʻrnating. Ungacha kamera ishlamaydi va rasm oʻqilmaydi; skanerlar ishlaydi.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <comment>selftest.no_camera</comment>
        <translation>Kamera ulanmagan.</translation>
    </message>
    <message>
        <source>The cameras cannot be listed ({words}). Try 0 as the camera in the settings.</source>
        <comment>selftest.no_camera_list</comment>
        <translation>Kameralar roʻyxati olinmadi ({words}). Sozlamalarda kamera oʻrniga 0 ni kiriting.</translation>
    </message>
    <message>
        <source>There is no serial port; scanners that are a keyboard need none.</source>
        <comment>selftest.no_port</comment>
        <translation>Ketma-ket port yoʻq; klaviatura skanerlariga u kerak emas.</translation>
    </message>
    <message>
        <source>The sample receipt was not read ({words}).</source>
        <comment>selftest.unread</comment>
        <translation>Oʻquv cheki oʻqilmadi ({words}).</translation>
    </message>
    <message>
        <source>No translation is there: English only.</source>
        <comment>selftest.no_languages</comment>
        <translation>Tarjimalar yoʻq: faqat ingliz tili.</translation>
    </message>
    <message>
        <source>No player of sounds was found: the system&apos;s beep is used.</source>
        <comment>selftest.no_player</comment>
        <translation>Tovush pleyeri topilmadi: tizim signali ishlatiladi.</translation>
    </message>
    <message>
        <source>The till can work.</source>
        <comment>selftest.ready</comment>
        <translation>Kassa ishga tayyor.</translation>
    </message>
    <message>
        <source>The till cannot work yet: {parts}.</source>
        <comment>selftest.not_ready</comment>
        <translation>Kassa hali ishga tayyor emas: {parts}.</translation>
    </message>
    <message>
        <source>The settings file cannot be read: {detail}.</source>
        <comment>settings.unreadable</comment>
        <translation>Sozlamalar fayli oʻqilmadi: {detail}.</translation>
    </message>
    <message>
        <source>This is no settings file: it is larger than {detail}.</source>
        <comment>settings.too_large</comment>
        <translation>Bu sozlamalar fayli emas: u {detail} dan katta.</translation>
    </message>
    <message>
        <source>The file was saved as “Unicode” (UTF-16). Open it in Notepad and save it as UTF-8.</source>
        <comment>settings.utf16</comment>
        <translation>Fayl “Unicode” (UTF-16) sifatida saqlangan. Uni Notepad dasturida oching va UTF-8 qilib saqlang.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text ({detail}). Open it in Notepad and save it as UTF-8.</source>
        <comment>settings.not_utf8</comment>
        <translation>Fayl UTF-8 matni emas ({detail}). Uni Notepad dasturida oching va UTF-8 qilib saqlang.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML: {detail}.</source>
        <comment>settings.syntax</comment>
        <translation>Buni TOML sifatida oʻqib boʻlmadi: {detail}.</translation>
    </message>
    <message>
        <source>There is no such section. There are: {detail}.</source>
        <comment>settings.unknown_section</comment>
        <translation>Bunday boʻlim yoʻq. Borlari: {detail}.</translation>
    </message>
    <message>
        <source>There is no such setting. Here there are: {detail}.</source>
        <comment>settings.unknown_key</comment>
        <translation>Bunday sozlama yoʻq. Bu yerda borlari: {detail}.</translation>
    </message>
    <message>
        <source>This is a section&apos;s name: write it in brackets on a line of its own.</source>
        <comment>settings.not_a_section</comment>
        <translation>Bu boʻlim nomi: uni qavs ichida alohida qatorga yozing.</translation>
    </message>
    <message>
        <source>This must be text in quotation marks, not {detail}.</source>
        <comment>settings.not_text</comment>
        <translation>Bu yerda qoʻshtirnoq ichidagi matn kerak ({detail} emas).</translation>
    </message>
    <message>
        <source>This must be a number, not {detail}.</source>
        <comment>settings.not_number</comment>
        <translation>Bu yerda son kerak ({detail} emas).</translation>
    </message>
    <message>
        <source>This must be a whole number, not {detail}.</source>
        <comment>settings.not_whole_number</comment>
        <translation>Bu yerda butun son kerak ({detail} emas).</translation>
    </message>
    <message>
        <source>This must be true or false, not {detail}.</source>
        <comment>settings.not_switch</comment>
        <translation>Bu yerda true yoki false kerak ({detail} emas).</translation>
    </message>
    <message>
        <source>This must be a list such as [&quot;ofd.soliq.uz&quot;], not {detail}.</source>
        <comment>settings.not_list</comment>
        <translation>Bu yerda roʻyxat kerak, masalan [&quot;ofd.soliq.uz&quot;] ({detail} emas).</translation>
    </message>
    <message>
        <source>This must be a section of its own with one header a line, not {detail}.</source>
        <comment>settings.not_table</comment>
        <translation>Bu yerda alohida boʻlim kerak, har qatorda bitta sarlavha ({detail} emas).</translation>
    </message>
    <message>
        <source>This must lie within {detail}.</source>
        <comment>settings.out_of_range</comment>
        <translation>Qiymat {detail} oraligʻida boʻlishi kerak.</translation>
    </message>
    <message>
        <source>This must be one of: {detail}.</source>
        <comment>settings.choice</comment>
        <translation>Mumkin boʻlgan qiymatlar: {detail}.</translation>
    </message>
    <message>
        <source>At least one host is needed, at most 32.</source>
        <comment>settings.no_hosts</comment>
        <translation>Kamida bitta sayt kerak, koʻpi bilan 32 ta.</translation>
    </message>
    <message>
        <source>“{detail}” is no host name. Write it like ofd.soliq.uz, without https://, port or path.</source>
        <comment>settings.host</comment>
        <translation>“{detail}” sayt nomi emas. ofd.soliq.uz kabi, https:// siz, port va yoʻlsiz yozing.</translation>
    </message>
    <message>
        <source>This must be a camera&apos;s name or number (0 to 99), a URL or a video file&apos;s path.</source>
        <comment>settings.source</comment>
        <translation>Bu yerda kamera nomi yoki raqami (0 dan 99 gacha), URL yoki video fayl yoʻli kerak.</translation>
    </message>
    <message>
        <source>This must be at most 32 Latin letters, digits and signs.</source>
        <comment>settings.prefix</comment>
        <translation>Koʻpi bilan 32 ta lotin harfi, raqam va belgi.</translation>
    </message>
    <message>
        <source>At most 32 headers are possible.</source>
        <comment>settings.too_many_headers</comment>
        <translation>Sarlavhalar 32 tadan oshmasligi kerak.</translation>
    </message>
    <message>
        <source>This is not a header&apos;s name: only Latin letters, digits and - are customary.</source>
        <comment>settings.header_name</comment>
        <translation>Bu sarlavha nomi emas: odatda unda lotin harflari, raqamlar va chiziqcha boʻladi.</translation>
    </message>
    <message>
        <source>This header belongs to the program and cannot be set.</source>
        <comment>settings.header_reserved</comment>
        <translation>Bu sarlavhani dasturning oʻzi qoʻyadi, uni koʻrsatib boʻlmaydi.</translation>
    </message>
    <message>
        <source>This header is there twice.</source>
        <comment>settings.header_repeated</comment>
        <translation>Bu sarlavha ikki marta yozilgan.</translation>
    </message>
    <message>
        <source>A header&apos;s value is 1 to 4096 Latin letters, digits and signs, with no space at the ends.</source>
        <comment>settings.header_value</comment>
        <translation>Sarlavha qiymati — 1 dan 4096 gacha lotin harfi, raqam va belgi, chetlarida probelsiz.</translation>
    </message>
    <message>
        <source>The settings file cannot be written: {detail}.</source>
        <comment>settings.not_saved</comment>
        <translation>Sozlamalar faylini yozib boʻlmadi: {detail}.</translation>
    </message>
    <message>
        <source>FBox&apos;s address is not set.</source>
        <comment>base_url.empty</comment>
        <translation>FBox manzili kiritilmagan.</translation>
    </message>
    <message>
        <source>FBox&apos;s address holds characters that no address has, or is too long.</source>
        <comment>base_url.characters</comment>
        <translation>FBox manzilida mumkin boʻlmagan belgilar bor yoki u juda uzun.</translation>
    </message>
    <message>
        <source>FBox&apos;s address begins with http:// or https://, like http://192.168.1.50:8080.</source>
        <comment>base_url.scheme</comment>
        <translation>FBox manzili http:// yoki https:// bilan boshlanadi, masalan http://192.168.1.50:8080.</translation>
    </message>
    <message>
        <source>FBox&apos;s address must not hold a user name; what a proxy wants goes into headers.</source>
        <comment>base_url.user_info</comment>
        <translation>FBox manzilida foydalanuvchi nomi boʻlmasligi kerak; proksi talab qilgani sarlavhalarga yoziladi.</translation>
    </message>
    <message>
        <source>Outside of the shop&apos;s own network FBox is reached by https:// alone.</source>
        <comment>base_url.far</comment>
        <translation>Doʻkon tarmogʻidan tashqarida FBox faqat https:// orqali ishlaydi.</translation>
    </message>
    <message>
        <source>FBox&apos;s address must not hold ? or #.</source>
        <comment>base_url.query</comment>
        <translation>FBox manzilida ? va # belgilari boʻlmasligi kerak.</translation>
    </message>
    <message>
        <source>FBox&apos;s address names no possible host.</source>
        <comment>base_url.host</comment>
        <translation>FBox manzilidagi server nomi mumkin emas.</translation>
    </message>
    <message>
        <source>The port in FBox&apos;s address must be a number from 1 to 65535.</source>
        <comment>base_url.port</comment>
        <translation>FBox manzilidagi port 1 dan 65535 gacha son boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The folder for the program&apos;s data cannot be made: {detail}.</source>
        <comment>datadir.not_creatable</comment>
        <translation>Dastur maʼlumotlari uchun papka yaratib boʻlmadi: {detail}.</translation>
    </message>
    <message>
        <source>The program&apos;s data need a folder, and this is a file.</source>
        <comment>datadir.not_a_folder</comment>
        <translation>Dastur maʼlumotlari uchun papka kerak, bu esa fayl.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder for the program&apos;s data: {detail}.</source>
        <comment>datadir.not_writable</comment>
        <translation>Dastur maʼlumotlari papkasiga yozib boʻlmaydi: {detail}.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>settings_dialog.security</comment>
        <translation>Himoya</translation>
    </message>
    <message>
        <source>Set-up by QR</source>
        <comment>settings_dialog.transfer</comment>
        <translation>QR orqali sozlash</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <comment>settings_dialog.pages</comment>
        <translation>Sozlama sahifalari</translation>
    </message>
    <message>
        <source>Save  Enter</source>
        <comment>settings_dialog.save</comment>
        <translation>Saqlash  Enter</translation>
    </message>
    <message>
        <source>Next page: Ctrl+Page Down</source>
        <comment>settings_dialog.keys</comment>
        <translation>Keyingi sahifa: Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Test the server  F5</source>
        <comment>server_test.button</comment>
        <translation>Serverni tekshirish  F5</translation>
    </message>
    <message>
        <source>Enter the address first, and mend what is marked as wrong.</source>
        <comment>server_test.not_ready</comment>
        <translation>Avval manzilni kiriting va notoʻgʻri deb belgilanganini tuzating.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <comment>server_test.asking</comment>
        <translation>Serverdan soʻralmoqda…</translation>
    </message>
    <message>
        <source>FBox answers and is well.</source>
        <comment>server_test.good</comment>
        <translation>FBox javob beradi va soz.</translation>
    </message>
    <message>
        <source>FBox answers, but a clock is wrong.</source>
        <comment>server_test.good_but_clock</comment>
        <translation>FBox javob beradi, lekin soat notoʻgʻri.</translation>
    </message>
    <message>
        <source>FBox does not answer as it should.</source>
        <comment>server_test.bad</comment>
        <translation>FBox kerakli tarzda javob bermayapti.</translation>
    </message>
    <message>
        <source>Terminal: {terminal}</source>
        <comment>server_test.terminal</comment>
        <translation>Terminal: {terminal}</translation>
    </message>
    <message>
        <source>Version of the box: {version}</source>
        <comment>server_test.version</comment>
        <translation>FBox versiyasi: {version}</translation>
    </message>
    <message>
        <source>Answered in {ms} ms</source>
        <comment>server_test.latency</comment>
        <translation>{ms} ms da javob berdi</translation>
    </message>
    <message>
        <source>Time of the box: {time}</source>
        <comment>server_test.time</comment>
        <translation>FBox vaqti: {time}</translation>
    </message>
    <message>
        <source>The clocks of the box and this computer agree.</source>
        <comment>server_test.clock_same</comment>
        <translation>FBox va bu kompyuter soati bir xil.</translation>
    </message>
    <message>
        <source>The clock of the box is ahead of this computer&apos;s by {time} (minutes:seconds).</source>
        <comment>server_test.clock_ahead</comment>
        <translation>FBox soati bu kompyuternikidan {time} oldinda (daqiqa:soniya).</translation>
    </message>
    <message>
        <source>The clock of the box is behind this computer&apos;s by {time} (minutes:seconds).</source>
        <comment>server_test.clock_behind</comment>
        <translation>FBox soati bu kompyuternikidan {time} orqada (daqiqa:soniya).</translation>
    </message>
    <message>
        <source>FBox refuses receipts when a clock is off by more than 5 minutes. Set it right.</source>
        <comment>server_test.clock_wrong</comment>
        <translation>Soat 5 daqiqadan koʻproq farq qilsa, FBox cheklarni rad etadi. Vaqtni toʻgʻrilang.</translation>
    </message>
    <message>
        <source>Encrypted (https); the certificate is good.</source>
        <comment>server_test.encrypted</comment>
        <translation>Ulanish himoyalangan (https); sertifikat joyida.</translation>
    </message>
    <message>
        <source>Not encrypted (http): good inside of the shop&apos;s own network alone.</source>
        <comment>server_test.open</comment>
        <translation>Ulanish himoyalanmagan (http): faqat doʻkonning oʻz tarmogʻida yaroqli.</translation>
    </message>
    <message>
        <source>Mend what is wrong to see a picture.</source>
        <comment>camera_test.wrong</comment>
        <translation>Tasvirni koʻrish uchun xatoni tuzating.</translation>
    </message>
    <message>
        <source>Scan here to test: what arrives is shown, and goes nowhere else while this page is open.</source>
        <comment>scanner_test.hint</comment>
        <translation>Tekshirish uchun shu yerda skanerlang: oʻqilgani koʻrsatiladi va bu sahifa ochiq ekan, hech qayerga ketmaydi.</translation>
    </message>
    <message>
        <source>Understood as a fiscal receipt</source>
        <comment>scanner_test.receipt</comment>
        <translation>Fiskal chek deb tushunildi</translation>
    </message>
    <message>
        <source>Characters: {length}</source>
        <comment>scanner_test.length</comment>
        <translation>Belgilar soni: {length}</translation>
    </message>
    <message>
        <source>Came through the serial port.</source>
        <comment>scanner_test.serial</comment>
        <translation>Ketma-ket port orqali keldi.</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: Latin (English)</source>
        <comment>scanner_test.layout.us</comment>
        <translation>Klaviaturadek yozildi; tartibi: lotin (ingliz)</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: Russian</source>
        <comment>scanner_test.layout.ru</comment>
        <translation>Klaviaturadek yozildi; tartibi: rus</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: Uzbek (Cyrillic)</source>
        <comment>scanner_test.layout.uz</comment>
        <translation>Klaviaturadek yozildi; tartibi: oʻzbek (kirill)</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: not one that this program knows</source>
        <comment>scanner_test.layout.other</comment>
        <translation>Klaviaturadek yozildi; tartibi: bu dasturga nomaʼlum</translation>
    </message>
    <message>
        <source>Read as: {text}</source>
        <comment>scanner_test.read_as</comment>
        <translation>Oʻqildi: {text}</translation>
    </message>
    <message>
        <source>Repaired to: {text}</source>
        <comment>scanner_test.repaired</comment>
        <translation>Tuzatildi: {text}</translation>
    </message>
    <message>
        <source>Terminal {terminal}, receipt {number}, fiscal sign {sign}, {time}</source>
        <comment>scanner_test.parts</comment>
        <translation>Terminal {terminal}, chek {number}, fiskal belgi {sign}, {time}</translation>
    </message>
    <message>
        <source>No PIN is set: whoever stands at this till can change the settings, take payments off the list and see whole phone numbers.</source>
        <comment>security.none</comment>
        <translation>PIN-kod oʻrnatilmagan: bu kassadagi istalgan kishi sozlamalarni oʻzgartirishi, toʻlovlarni roʻyxatdan olishi va telefonlarni toʻliq koʻrishi mumkin.</translation>
    </message>
    <message>
        <source>The PIN guards the settings, withdrawals, overrides and whole phone numbers. It is kept on this till alone. Who forgets it is let in by the command “pin remove”.</source>
        <comment>security.note</comment>
        <translation>PIN-kod sozlamalarni, roʻyxatdan olishni, chekni almashtirishni va toʻliq telefonlarni himoya qiladi. U faqat shu kassada saqlanadi. Unutilsa, “pin remove” buyrugʻi yordam beradi.</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <comment>security.new</comment>
        <translation>Yangi PIN-kod, 4 tadan 12 tagacha raqam</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <comment>security.again</comment>
        <translation>Yangi PIN-kod yana bir marta</translation>
    </message>
    <message>
        <source>Set the PIN now  F5</source>
        <comment>security.set</comment>
        <translation>PIN-kodni hozir oʻrnatish  F5</translation>
    </message>
    <message>
        <source>Change the PIN now  F5</source>
        <comment>security.change</comment>
        <translation>PIN-kodni hozir almashtirish  F5</translation>
    </message>
    <message>
        <source>Remove the PIN now  Ctrl+Del</source>
        <comment>security.remove</comment>
        <translation>PIN-kodni hozir olib tashlash  Ctrl+Del</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <comment>security.different</comment>
        <translation>PIN-kodlar bir xil emas.</translation>
    </message>
    <message>
        <source>Change the administrator&apos;s PIN</source>
        <comment>guard.set_pin</comment>
        <translation>Administrator PIN-kodini almashtirish</translation>
    </message>
    <message>
        <source>Remove the administrator&apos;s PIN</source>
        <comment>guard.remove_pin</comment>
        <translation>Administrator PIN-kodini olib tashlash</translation>
    </message>
    <message>
        <source>Show the secrets of this till in a QR code</source>
        <comment>guard.secrets</comment>
        <translation>Bu kassa sirlarini QR-kodda koʻrsatish</translation>
    </message>
    <message>
        <source>Give this till&apos;s saved settings to another</source>
        <comment>transfer.give</comment>
        <translation>Bu kassaning saqlangan sozlamalarini boshqasiga berish</translation>
    </message>
    <message>
        <source>Show the code  F5</source>
        <comment>transfer.show</comment>
        <translation>Kodni koʻrsatish  F5</translation>
    </message>
    <message>
        <source>Next code  F5</source>
        <comment>transfer.next</comment>
        <translation>Keyingi kod  F5</translation>
    </message>
    <message>
        <source>Code {at} of {count}</source>
        <comment>transfer.code</comment>
        <translation>Kod {at}, jami {count}</translation>
    </message>
    <message>
        <source>Set-up code of this till</source>
        <comment>transfer.picture</comment>
        <translation>Bu kassaning sozlash kodi</translation>
    </message>
    <message>
        <source>With secrets: header values, the camera&apos;s password</source>
        <comment>transfer.secrets</comment>
        <translation>Sirlar bilan: sarlavha qiymatlari, kamera paroli</translation>
    </message>
    <message>
        <source>Whoever photographs a code with secrets has them. The PIN is asked for first.</source>
        <comment>transfer.secrets_warning</comment>
        <translation>Sirli kodni suratga olgan kishi ularni biladi. Avval PIN-kod soʻraladi.</translation>
    </message>
    <message>
        <source>Secrets are shown only behind a PIN: set one on the page “Security”.</source>
        <comment>transfer.secrets_need_pin</comment>
        <translation>Sirlar faqat PIN-kod himoyasida koʻrsatiladi: uni “Himoya” sahifasida oʻrnating.</translation>
    </message>
    <message>
        <source>Take the settings of another till</source>
        <comment>transfer.get</comment>
        <translation>Boshqa kassa sozlamalarini olish</translation>
    </message>
    <message>
        <source>Scan the other till&apos;s code now, with the hand scanner or the camera.</source>
        <comment>transfer.scan</comment>
        <translation>Endi boshqa kassaning kodini qoʻl skaneri yoki kamera bilan skanerlang.</translation>
    </message>
    <message>
        <source>Read. The settings are in {count} codes; still to be scanned: {missing}</source>
        <comment>transfer.more</comment>
        <translation>Oʻqildi. Sozlamalar {count} ta kodda; skanerlash kerak: {missing}</translation>
    </message>
    <message>
        <source>Both tills have the same settings.</source>
        <comment>transfer.same</comment>
        <translation>Ikkala kassaning sozlamalari bir xil.</translation>
    </message>
    <message>
        <source>This would change:</source>
        <comment>transfer.offer</comment>
        <translation>Quyidagilar oʻzgaradi:</translation>
    </message>
    <message>
        <source>{name}
    {old}  →  {new}</source>
        <comment>transfer.change</comment>
        <translation>{name}
    {old}  →  {new}</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <comment>transfer.nothing</comment>
        <translation>(boʻsh)</translation>
    </message>
    <message>
        <source>Put these into the fields  F6</source>
        <comment>transfer.take</comment>
        <translation>Buni maydonlarga kiritish  F6</translation>
    </message>
    <message>
        <source>The fields hold the new settings. Look through them, then save.</source>
        <comment>transfer.taken</comment>
        <translation>Maydonlarda yangi sozlamalar. Ularni koʻrib chiqing va saqlang.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>quit.closed</comment>
        <translation>yopildi</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>quit.none</comment>
        <translation>ishlamayapti</translation>
    </message>
    <message>
        <source>The window did not close in time.</source>
        <comment>quit.still_there</comment>
        <translation>Oyna oʻz vaqtida yopilmadi.</translation>
    </message>
    <message>
        <source>The settings file is right.</source>
        <comment>settings.good</comment>
        <translation>Sozlamalar fayli toʻgʻri.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <comment>settings.no_file</comment>
        <translation>{file} fayli yoʻq.</translation>
    </message>
    <message>
        <source>This is a set-up code for tills. It changes nothing here: it is scanned in the settings, on the page “Set-up by QR”.</source>
        <comment>link_fault.setup_code</comment>
        <translation>Bu kassalarni sozlash kodi. Bu yerda u hech narsani oʻzgartirmaydi: uni sozlamalarda, “QR orqali sozlash” sahifasida skanerlashadi.</translation>
    </message>
    <message>
        <source>This is a set-up code for tills, no payment&apos;s id.</source>
        <comment>payment_id.setup_code</comment>
        <translation>Bu kassalarni sozlash kodi, toʻlov ID raqami emas.</translation>
    </message>
    <message>
        <source>This set-up code is damaged. Scan it again.</source>
        <comment>setup_code.damaged</comment>
        <translation>Bu sozlash kodi buzilgan. Uni yana skanerlang.</translation>
    </message>
    <message>
        <source>This set-up code is of format {format}; this version knows format 1 alone.</source>
        <comment>setup_code.format</comment>
        <translation>Bu sozlash kodi {format}-formatda; bu versiya faqat 1-formatni biladi.</translation>
    </message>
    <message>
        <source>This is too much for set-up codes.</source>
        <comment>setup_code.too_long</comment>
        <translation>Sozlash kodlari uchun bu juda koʻp.</translation>
    </message>
    <message>
        <source>This set-up code holds no settings.</source>
        <comment>setup_code.unreadable</comment>
        <translation>Bu kodda sozlamalar yoʻq.</translation>
    </message>
    <message>
        <source>These settings are not right and were not taken. {where}: {reason}</source>
        <comment>setup_code.refused</comment>
        <translation>Bu sozlamalar notoʻgʻri va qabul qilinmadi. {where}: {reason}</translation>
    </message>
    <message>
        <source>Say who works at the till.</source>
        <comment>cashier.empty</comment>
        <translation>Kassada kim ishlayotganini yozing.</translation>
    </message>
    <message>
        <source>The name is longer than 60 characters.</source>
        <comment>cashier.too_long</comment>
        <translation>Ism 60 belgidan uzun.</translation>
    </message>
    <message>
        <source>The reason is longer than 200 characters.</source>
        <comment>acknowledgement.too_long</comment>
        <translation>Sabab 200 belgidan uzun.</translation>
    </message>
    <message>
        <source>A shift is open already: {cashier}. Close it first.</source>
        <comment>shift.open_already</comment>
        <translation>Smena allaqachon ochiq: {cashier}. Avval uni yoping.</translation>
    </message>
    <message>
        <source>This shift is not open any more.</source>
        <comment>shift.not_open</comment>
        <translation>Bu smena endi ochiq emas.</translation>
    </message>
    <message>
        <source>There has been no shift yet.</source>
        <comment>shift.none</comment>
        <translation>Hali smena boʻlmagan.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <comment>shift.none_open</comment>
        <translation>Smena ochilmagan.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <comment>shift.unknown</comment>
        <translation>Bunday smena yoʻq.</translation>
    </message>
    <message>
        <source>Not closed: payments are left open that nobody has acknowledged. Look at each of them.</source>
        <comment>shift.not_acknowledged</comment>
        <translation>Yopilmadi: hech kim belgilamagan ochiq toʻlovlar qoldi. Ularning har birini koʻring.</translation>
    </message>
    <message>
        <source>The shift is closed, but the journal could not be copied: {detail}</source>
        <comment>shift.not_backed_up</comment>
        <translation>Smena yopildi, lekin jurnaldan nusxa olib boʻlmadi: {detail}</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}: {detail}</source>
        <comment>report.cannot_write</comment>
        <translation>{file} faylini {folder} papkasiga yozib boʻlmadi: {detail}</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, then try again.</source>
        <comment>report.file_in_use</comment>
        <translation>{file} boshqa dasturda ochiq. Uni oʻsha yerda yoping va yana urinib koʻring.</translation>
    </message>
    <message>
        <source>Shift No. {number}: {cashier}, open since {opened}</source>
        <comment>shift.line_open</comment>
        <translation>{number}-smena: {cashier}, {opened} dan beri ochiq</translation>
    </message>
    <message>
        <source>Shift No. {number}: {cashier}, {opened} to {closed}</source>
        <comment>shift.line_closed</comment>
        <translation>{number}-smena: {cashier}, {opened} – {closed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} payments are neither confirmed nor withdrawn.</source>
        <comment>shift.left_open</comment>
        <translation>
            <numerusform>{count} ta toʻlov tasdiqlanmagan va olib tashlanmagan.</numerusform>
            <numerusform>{count} ta toʻlov tasdiqlanmagan va olib tashlanmagan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments were settled with no shift open. They go into the next report.</source>
        <comment>shift.outside</comment>
        <translation>
            <numerusform>{count} ta toʻlov smenadan tashqari yopilgan. Ular keyingi hisobotga kiradi.</numerusform>
            <numerusform>{count} ta toʻlov smenadan tashqari yopilgan. Ular keyingi hisobotga kiradi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a shift  F10</source>
        <comment>button.shift_none</comment>
        <translation>Smena ochish  F10</translation>
    </message>
    <message>
        <source>{cashier}, since {since}  F10</source>
        <comment>button.shift</comment>
        <translation>{cashier}, {since} dan  F10</translation>
    </message>
    <message>
        <source>the shift: open, close, report</source>
        <comment>key.F10</comment>
        <translation>smena: ochish, yopish, hisobot</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>shift.title</comment>
        <translation>Smena</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <comment>shift.loading</comment>
        <translation>Yuklanmoqda…</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <comment>shift.begin.title</comment>
        <translation>Smena ochilmagan</translation>
    </message>
    <message>
        <source>Receipts can be scanned without a shift. With one, its report tells who had the till.</source>
        <comment>shift.begin.body</comment>
        <translation>Cheklarni smenasiz ham skanerlash mumkin. Smena hisoboti esa kassada kim boʻlganini koʻrsatadi.</translation>
    </message>
    <message>
        <source>Who works at the till?</source>
        <comment>shift.cashier_field</comment>
        <translation>Kassada kim ishlaydi?</translation>
    </message>
    <message>
        <source>Who closes the shift?</source>
        <comment>shift.closer_field</comment>
        <translation>Smenani kim yopadi?</translation>
    </message>
    <message>
        <source>Open the shift  Enter</source>
        <comment>shift.open_button</comment>
        <translation>Smenani ochish  Enter</translation>
    </message>
    <message>
        <source>Earlier shifts  Ctrl+H</source>
        <comment>shift.earlier_button</comment>
        <translation>Oldingi smenalar  Ctrl+H</translation>
    </message>
    <message>
        <source>{cashier} has the till</source>
        <comment>shift.running.title</comment>
        <translation>Kassada: {cashier}</translation>
    </message>
    <message>
        <source>Shift No. {number}, since {opened}.</source>
        <comment>shift.running.body</comment>
        <translation>{number}-smena, {opened} dan beri.</translation>
    </message>
    <message>
        <source>Close the shift…  Enter</source>
        <comment>shift.go_close_button</comment>
        <translation>Smenani yopish…  Enter</translation>
    </message>
    <message>
        <source>Report so far  Ctrl+R</source>
        <comment>shift.report_button</comment>
        <translation>Hozirgi hisobot  Ctrl+R</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <comment>shift.closing.title</comment>
        <translation>Smenani yopish</translation>
    </message>
    <message>
        <source>These payments have no attached receipt yet. Acknowledge each of them with Space; what is on its way is still sent afterwards.</source>
        <comment>shift.closing.body</comment>
        <translation>Bu toʻlovlarga hali chek biriktirilmagan. Har birini Space bilan belgilang; yoʻldagilari keyin ham yuboriladi.</translation>
    </message>
    <message>
        <source>Nothing is left open: every payment has its receipt or was withdrawn.</source>
        <comment>shift.closing.clean</comment>
        <translation>Ochiq narsa qolmadi: har bir toʻlovning cheki bor yoki u roʻyxatdan olingan.</translation>
    </message>
    <message>
        <source>Acknowledged: {seen} of {count}</source>
        <comment>shift.closing.count</comment>
        <translation>Belgilandi: {seen} / {count}</translation>
    </message>
    <message>
        <source>Payments that are left open</source>
        <comment>shift.closing.list</comment>
        <translation>Ochiq qoladigan toʻlovlar</translation>
    </message>
    <message>
        <source>Reason for the selected payment, if there is one</source>
        <comment>shift.closing.reason</comment>
        <translation>Tanlangan toʻlov uchun sabab, agar boʻlsa</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>shift.closing.seen</comment>
        <translation>belgilangan</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <comment>shift.closing.unseen</comment>
        <translation>belgilanmagan</translation>
    </message>
    <message>
        <source>Not closed yet: meanwhile a payment was added or has changed. Look at what is not acknowledged.</source>
        <comment>shift.closing.changed</comment>
        <translation>Hali yopilmadi: shu orada toʻlov qoʻshildi yoki oʻzgardi. Belgilanmaganini koʻring.</translation>
    </message>
    <message>
        <source>Close the shift  Ctrl+Enter</source>
        <comment>shift.close_button</comment>
        <translation>Smenani yopish  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <comment>shift.back_button</comment>
        <translation>Orqaga  Esc</translation>
    </message>
    <message>
        <source>Earlier shifts</source>
        <comment>shift.earlier.title</comment>
        <translation>Oldingi smenalar</translation>
    </message>
    <message>
        <source>There has been no shift yet.</source>
        <comment>shift.earlier.none</comment>
        <translation>Hali smena boʻlmagan.</translation>
    </message>
    <message>
        <source>Show the report  Enter</source>
        <comment>shift.earlier.open_button</comment>
        <translation>Hisobotni koʻrsatish  Enter</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <comment>shift.closed_now</comment>
        <translation>Smena yopildi.</translation>
    </message>
    <message>
        <source>Print  Ctrl+P</source>
        <comment>report.print_button</comment>
        <translation>Chop etish  Ctrl+P</translation>
    </message>
    <message>
        <source>PDF  Ctrl+S</source>
        <comment>report.pdf_button</comment>
        <translation>PDF  Ctrl+S</translation>
    </message>
    <message>
        <source>Excel  Ctrl+E</source>
        <comment>report.xlsx_button</comment>
        <translation>Excel  Ctrl+E</translation>
    </message>
    <message>
        <source>CSV  Ctrl+D</source>
        <comment>report.csv_button</comment>
        <translation>CSV  Ctrl+D</translation>
    </message>
    <message>
        <source>Show the folder  Ctrl+O</source>
        <comment>report.folder_button</comment>
        <translation>Papkani ochish  Ctrl+O</translation>
    </message>
    <message>
        <source>Phone numbers in full (asks for the PIN)</source>
        <comment>report.phones_box</comment>
        <translation>Toʻliq telefonlar (PIN-kod soʻraladi)</translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <comment>report.making</comment>
        <translation>{file} tayyorlanmoqda…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <comment>report.page_of</comment>
        <translation>{page}-sahifa, jami {count}</translation>
    </message>
    <message>
        <source>Printing page {page} of {count}…</source>
        <comment>report.printing</comment>
        <translation>{page}-sahifa chop etilmoqda, jami {count}…</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}.</source>
        <comment>report.printed</comment>
        <translation>{printer} printeriga yuborildi.</translation>
    </message>
    <message>
        <source>The printer {printer} takes nothing.</source>
        <comment>report.not_printed</comment>
        <translation>{printer} printeri hech narsa qabul qilmayapti.</translation>
    </message>
    <message>
        <source>{file} could not be drawn.</source>
        <comment>report.no_pages</comment>
        <translation>{file} faylini chizib boʻlmadi.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as PDF instead.</source>
        <comment>report.no_printer</comment>
        <translation>Bu kompyuterda printer yoʻq. Hisobotni PDF qilib saqlang.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <comment>report.printer_field</comment>
        <translation>Qaysi printer?</translation>
    </message>
    <message>
        <source>Print  Enter</source>
        <comment>report.print_now</comment>
        <translation>Chop etish  Enter</translation>
    </message>
    <message>
        <source>Print the report</source>
        <comment>report.print_title</comment>
        <translation>Hisobotni chop etish</translation>
    </message>
    <message>
        <source>Saved: {file} in {folder}</source>
        <comment>report.saved</comment>
        <translation>Saqlandi: {file}, {folder} papkasida</translation>
    </message>
    <message>
        <source>Shift {number}, {day}</source>
        <comment>report.file_name</comment>
        <translation>Smena {number}, {day}</translation>
    </message>
    <message>
        <source>Report of shift No. {number}</source>
        <comment>report.title</comment>
        <translation>{number}-smena hisoboti</translation>
    </message>
    <message>
        <source>left open, seen by {name}</source>
        <comment>report.seen_by</comment>
        <translation>ochiq qoldirilgan, koʻrgan: {name}</translation>
    </message>
    <message>
        <source>Phone numbers are masked.</source>
        <comment>report.masked</comment>
        <translation>Telefon raqamlari yashirilgan.</translation>
    </message>
    <message numerus="yes">
        <source>{count} payments of these were settled with no shift open.</source>
        <comment>report.outside_line</comment>
        <translation>
            <numerusform>Ulardan {count} ta toʻlov smenadan tashqari yopilgan.</numerusform>
            <numerusform>Ulardan {count} ta toʻlov smenadan tashqari yopilgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of the confirmations</source>
        <comment>chart.name</comment>
        <translation>Tasdiqlar grafigi</translation>
    </message>
    <message>
        <source>Nothing has been confirmed in this shift.</source>
        <comment>chart.none</comment>
        <translation>Bu smenada hali hech narsa tasdiqlanmagan.</translation>
    </message>
    <message>
        <source>Confirmed, by hour</source>
        <comment>chart.bars_hour</comment>
        <translation>Tasdiqlandi, soatlar boʻyicha</translation>
    </message>
    <message>
        <source>Confirmed, by day</source>
        <comment>chart.bars_day</comment>
        <translation>Tasdiqlandi, kunlar boʻyicha</translation>
    </message>
    <message>
        <source>From scan to confirmation</source>
        <comment>chart.dots</comment>
        <translation>Skanerlashdan tasdiqlashgacha</translation>
    </message>
    <message>
        <source>{when}: {count}</source>
        <comment>chart.bar</comment>
        <translation>{when}: {count}</translation>
    </message>
    <message>
        <source>Confirmed: {bars}. From scan to confirmation: half of them within {median}, the longest {slowest}.</source>
        <comment>chart.words</comment>
        <translation>Tasdiqlandi: {bars}. Skanerlashdan tasdiqlashgacha: yarmi {median} ichida, eng uzogʻi {slowest}.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>chart.seconds</comment>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>chart.minutes</comment>
        <translation>{number} daq</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>chart.hours</comment>
        <translation>{number} soat</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>report.sheet.summary</comment>
        <translation>Yakun</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>report.sheet.payments</comment>
        <translation>Toʻlovlar</translation>
    </message>
    <message>
        <source>Shift No.</source>
        <comment>report.shift</comment>
        <translation>Smena №</translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>report.cashier</comment>
        <translation>Kassir</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>report.opened</comment>
        <translation>Ochilgan</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>report.closed</comment>
        <translation>Yopilgan</translation>
    </message>
    <message>
        <source>Closed by</source>
        <comment>report.closed_by</comment>
        <translation>Kim yopgan</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>report.still_open</comment>
        <translation>hali ochiq</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>report.made</comment>
        <translation>Hisobot tuzilgan</translation>
    </message>
    <message>
        <source>Settled with no shift open</source>
        <comment>report.outside</comment>
        <translation>Smenadan tashqari yopilgan</translation>
    </message>
    <message>
        <source>From scan to confirmation, median, s</source>
        <comment>report.median</comment>
        <translation>Skanerlashdan tasdiqlashgacha, mediana, s</translation>
    </message>
    <message>
        <source>From scan to confirmation, longest, s</source>
        <comment>report.slowest</comment>
        <translation>Skanerlashdan tasdiqlashgacha, eng uzogʻi, s</translation>
    </message>
    <message>
        <source>Sums and chart</source>
        <comment>report.overview_name</comment>
        <translation>Jami va grafik</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report.state</comment>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>report.payments</comment>
        <translation>Toʻlovlar</translation>
    </message>
    <message>
        <source>Sum, soʻm</source>
        <comment>report.sum</comment>
        <translation>Summa, soʻm</translation>
    </message>
    <message>
        <source>All</source>
        <comment>report.all</comment>
        <translation>Jami</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>report.yes</comment>
        <translation>ha</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>report.column.added</comment>
        <translation>Qoʻshilgan</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>report.column.payment</comment>
        <translation>Toʻlov</translation>
    </message>
    <message>
        <source>Amount, soʻm</source>
        <comment>report.column.amount</comment>
        <translation>Summa, soʻm</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>report.column.note</comment>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report.column.state</comment>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Terminal</source>
        <comment>report.column.terminal</comment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Receipt No.</source>
        <comment>report.column.receipt</comment>
        <translation>Chek №</translation>
    </message>
    <message>
        <source>Receipt&apos;s time</source>
        <comment>report.column.issued</comment>
        <translation>Chek vaqti</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <comment>report.column.sign</comment>
        <translation>Fiskal belgi</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>report.column.confirmed</comment>
        <translation>Tasdiqlangan</translation>
    </message>
    <message>
        <source>Took, s</source>
        <comment>report.column.took</comment>
        <translation>Ketgan vaqt, s</translation>
    </message>
    <message>
        <source>Client&apos;s phone</source>
        <comment>report.column.phone</comment>
        <translation>Mijoz telefoni</translation>
    </message>
    <message>
        <source>Left open, seen by</source>
        <comment>report.column.acknowledged</comment>
        <translation>Ochiq qoldirilgan, kim koʻrgan</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>report.column.reason</comment>
        <translation>Sababi</translation>
    </message>
    <message>
        <source>Outside a shift</source>
        <comment>report.column.outside</comment>
        <translation>Smenadan tashqari</translation>
    </message>
    <message>
        <source>What happened to this payment</source>
        <comment>story.title</comment>
        <translation>Bu toʻlov bilan nima boʻlgan</translation>
    </message>
    <message>
        <source>Show on the card  Enter</source>
        <comment>story.show</comment>
        <translation>Kartada koʻrsatish  Enter</translation>
    </message>
    <message>
        <source>The client&apos;s phone: {phone}</source>
        <comment>story.phone</comment>
        <translation>Mijoz telefoni: {phone}</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>story.column.time</comment>
        <translation>Vaqti</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>story.column.what</comment>
        <translation>Nima boʻlgan</translation>
    </message>
    <message>
        <source>What came of it</source>
        <comment>story.column.outcome</comment>
        <translation>Natijasi</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>story.column.code</comment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>story.column.took</comment>
        <translation>Ketgan vaqt</translation>
    </message>
    <message>
        <source>Payment added</source>
        <comment>story.added</comment>
        <translation>Toʻlov qoʻshildi</translation>
    </message>
    <message>
        <source>Payment added by hand</source>
        <comment>story.added.window</comment>
        <translation>Toʻlov qoʻlda qoʻshildi</translation>
    </message>
    <message>
        <source>Payment added by its code</source>
        <comment>story.added.scan</comment>
        <translation>Toʻlov kodi boʻyicha qoʻshildi</translation>
    </message>
    <message>
        <source>Payment added by a program</source>
        <comment>story.added.command_line</comment>
        <translation>Toʻlovni dastur qoʻshdi</translation>
    </message>
    <message>
        <source>Receipt No. {number}: {how}</source>
        <comment>story.receipt</comment>
        <translation>Chek № {number}: {how}</translation>
    </message>
    <message>
        <source>Receipt No. {number} was sent</source>
        <comment>story.attempt</comment>
        <translation>Chek № {number} yuborildi</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>story.open</comment>
        <translation>Hali javob yoʻq</translation>
    </message>
    <message>
        <source>A person had it sent once more</source>
        <comment>story.resend</comment>
        <translation>Inson qarori bilan yana yuborildi</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <comment>story.withdraw</comment>
        <translation>Roʻyxatdan olindi</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <comment>story.restore</comment>
        <translation>Roʻyxatga qaytarildi</translation>
    </message>
    <message>
        <source>Decided although a receipt may be attached</source>
        <comment>story.override</comment>
        <translation>Chek biriktirilgan boʻlsa ham qaror qilindi</translation>
    </message>
    <message>
        <source>Left open at the end of a shift, seen by {name}</source>
        <comment>story.left_open</comment>
        <translation>Smena oxirida ochiq qoldirildi, koʻrgan: {name}</translation>
    </message>
    <message>
        <source>The receipt&apos;s link: {link}</source>
        <comment>story.link</comment>
        <translation>Chek havolasi: {link}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <comment>story.code</comment>
        <translation>Kod: {code}</translation>
    </message>
    <message numerus="yes">
        <source>{count} older attempts are not shown.</source>
        <comment>story.more</comment>
        <translation>
            <numerusform>{count} ta oldingi urinish koʻrsatilmagan.</numerusform>
            <numerusform>{count} ta oldingi urinish koʻrsatilmagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to this payment</source>
        <comment>button.story</comment>
        <translation>Bu toʻlov bilan nima boʻlgan</translation>
    </message>
    <message>
        <source>What happened to it  Enter</source>
        <comment>history.story</comment>
        <translation>U bilan nima boʻlgan  Enter</translation>
    </message>
    <message>
        <source>Show on the card  Ctrl+Enter</source>
        <comment>history.card</comment>
        <translation>Kartada koʻrsatish  Ctrl+Enter</translation>
    </message>
    <message>
        <source>what happened to the shown payment</source>
        <comment>key.Ctrl+D</comment>
        <translation>koʻrsatilgan toʻlov bilan nima boʻlgan</translation>
    </message>
    <message>
        <source>Customer&apos;s copy  F9</source>
        <comment>button.customer_copy</comment>
        <translation>Mijoz uchun nusxa  F9</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <comment>copy.title</comment>
        <translation>Sizning chekingiz</translation>
    </message>
    <message>
        <source>No. {number} · {time}</source>
        <comment>copy.receipt</comment>
        <translation>№ {number} · {time}</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: it opens the receipt at the tax office.</source>
        <comment>copy.hint</comment>
        <translation>Telefon kamerasini kodga tuting: chek soliq saytida ochiladi.</translation>
    </message>
    <message>
        <source>customer&apos;s copy of the shown receipt</source>
        <comment>key.F9</comment>
        <translation>koʻrsatilgan chekning mijoz nusxasi</translation>
    </message>
    <message>
        <source>Close the program?</source>
        <comment>leave.window_title</comment>
        <translation>Dastur yopilsinmi?</translation>
    </message>
    <message>
        <source>Receipts not sent yet: {count}</source>
        <comment>leave.title</comment>
        <translation>Hali yuborilmagan cheklar: {count}</translation>
    </message>
    <message>
        <source>They are saved. If you close the program now, they are sent when it is started again.</source>
        <comment>leave.body</comment>
        <translation>Ular saqlangan. Dastur hozir yopilsa, keyingi ishga tushirishda yuboriladi.</translation>
    </message>
    <message>
        <source>If it goes on sending, the window goes away, and an icon beside the clock shows when all is sent.</source>
        <comment>leave.tray</comment>
        <translation>Yuborish davom etsa, oyna yopiladi, soat yonidagi belgi hammasi yuborilganini koʻrsatadi.</translation>
    </message>
    <message>
        <source>If it goes on sending, the window is only minimised.</source>
        <comment>leave.minimise</comment>
        <translation>Yuborish davom etsa, oyna faqat yigʻiladi.</translation>
    </message>
    <message>
        <source>Go on sending  Enter</source>
        <comment>button.stay_sending</comment>
        <translation>Yuborishni davom ettirish  Enter</translation>
    </message>
    <message>
        <source>Close the program  Ctrl+Q</source>
        <comment>button.end</comment>
        <translation>Dasturni yopish  Ctrl+Q</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <comment>button.back</comment>
        <translation>Orqaga  Esc</translation>
    </message>
    <message>
        <source>close the program</source>
        <comment>key.Ctrl+Q</comment>
        <translation>dasturni yopish</translation>
    </message>
    <message>
        <source>Show the window</source>
        <comment>tray.show</comment>
        <translation>Oynani koʻrsatish</translation>
    </message>
    <message>
        <source>Close the program</source>
        <comment>tray.quit</comment>
        <translation>Dasturni yopish</translation>
    </message>
    <message>
        <source>Still sending: {count}. Click this icon to see the window again.</source>
        <comment>tray.sending</comment>
        <translation>Hali yuborilmoqda: {count}. Oynani yana koʻrish uchun shu belgini bosing.</translation>
    </message>
    <message>
        <source>Uzum Fiskal: to be sent: {count}</source>
        <comment>tray.waiting</comment>
        <translation>Uzum Fiskal: yuboriladi: {count}</translation>
    </message>
    <message>
        <source>Uzum Fiskal: all is sent; need attention: {count}</source>
        <comment>tray.attention</comment>
        <translation>Uzum Fiskal: hammasi yuborildi; eʼtibor kerak: {count}</translation>
    </message>
    <message>
        <source>Uzum Fiskal: all receipts are sent</source>
        <comment>tray.done</comment>
        <translation>Uzum Fiskal: barcha cheklar yuborildi</translation>
    </message>
    <message>
        <source>Start together with the computer</source>
        <comment>autostart.switch</comment>
        <translation>Kompyuter bilan birga ishga tushirish</translation>
    </message>
    <message>
        <source>This could not be changed: {detail}</source>
        <comment>autostart.fault</comment>
        <translation>Buni oʻzgartirib boʻlmadi: {detail}</translation>
    </message>
    <message>
        <source>Leave the full screen  F11</source>
        <comment>button.full_screen_off</comment>
        <translation>Toʻliq ekrandan chiqish  F11</translation>
    </message>
    <message>
        <source>The window fills the screen (F11)</source>
        <comment>setting.window.full_screen</comment>
        <translation>Oyna butun ekranda (F11)</translation>
    </message>
    <message>
        <source>full screen, or back</source>
        <comment>key.F11</comment>
        <translation>toʻliq ekran yoki orqaga</translation>
    </message>
    <message>
        <source>This could not be saved: at the next start it is as before.</source>
        <comment>window.not_kept</comment>
        <translation>Buni saqlab boʻlmadi: keyingi ishga tushirishda avvalgidek boʻladi.</translation>
    </message>
    <message>
        <source>Copy the report  Ctrl+C</source>
        <comment>crash.copy</comment>
        <translation>Hisobotni nusxalash  Ctrl+C</translation>
    </message>
    <message>
        <source>Copied: paste it into a message to the support.</source>
        <comment>crash.copied</comment>
        <translation>Nusxalandi: yordam xizmatiga xabarga qoʻying.</translation>
    </message>
    <message>
        <source>check this till</source>
        <comment>key.F12</comment>
        <translation>shu kassani tekshirish</translation>
    </message>
    <message>
        <source>Check this till  F12</source>
        <comment>button.check</comment>
        <translation>Kassani tekshirish  F12</translation>
    </message>
    <message>
        <source>Check this till</source>
        <comment>diagnostics.title</comment>
        <translation>Kassani tekshirish</translation>
    </message>
    <message>
        <source>Every part is being tried…</source>
        <comment>diagnostics.checking</comment>
        <translation>Har bir qism tekshirilmoqda…</translation>
    </message>
    <message>
        <source>The check did not run: {detail}</source>
        <comment>diagnostics.not_tried</comment>
        <translation>Tekshiruv bajarilmadi: {detail}</translation>
    </message>
    <message>
        <source>Last errors</source>
        <comment>diagnostics.troubles</comment>
        <translation>Oxirgi xatolar</translation>
    </message>
    <message>
        <source>none</source>
        <comment>diagnostics.no_troubles</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>diagnostics.journal</comment>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>diagnostics.versions</comment>
        <translation>Versiyalar</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>diagnostics.places</comment>
        <translation>Nima qayerda</translation>
    </message>
    <message>
        <source>Save a file for support  Ctrl+S</source>
        <comment>diagnostics.save</comment>
        <translation>Yordam uchun fayl saqlash  Ctrl+S</translation>
    </message>
    <message>
        <source>Copy  Ctrl+C</source>
        <comment>diagnostics.copy</comment>
        <translation>Nusxalash  Ctrl+C</translation>
    </message>
    <message>
        <source>Check again  F5</source>
        <comment>diagnostics.again</comment>
        <translation>Yana tekshirish  F5</translation>
    </message>
    <message>
        <source>Show the folder  Ctrl+O</source>
        <comment>diagnostics.folder</comment>
        <translation>Papkani ochish  Ctrl+O</translation>
    </message>
    <message>
        <source>The file is being saved…</source>
        <comment>diagnostics.saving</comment>
        <translation>Fayl saqlanmoqda…</translation>
    </message>
    <message>
        <source>Saved: {file} — send this file to the support. No client&apos;s phone and no password is in it.</source>
        <comment>diagnostics.saved</comment>
        <translation>Saqlandi: {file} — bu faylni yordam xizmatiga yuboring. Unda mijozlarning telefoni ham, parol ham yoʻq.</translation>
    </message>
    <message>
        <source>The file was not saved: {detail}</source>
        <comment>diagnostics.not_saved</comment>
        <translation>Fayl saqlanmadi: {detail}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>diagnostics.copied</comment>
        <translation>Nusxalandi.</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>trouble.warning</comment>
        <translation>Ogohlantirish</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>trouble.error</comment>
        <translation>Xato</translation>
    </message>
    <message>
        <source>Mistake in the program</source>
        <comment>trouble.critical</comment>
        <translation>Dastur xatosi</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>place.data</comment>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>place.settings</comment>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>place.journal</comment>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>place.backups</comment>
        <translation>Nusxalar</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>place.logs</comment>
        <translation>Dastur qaydlari</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>place.program</comment>
        <translation>Dastur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>place.python</comment>
        <translation>Interpretator</translation>
    </message>
    <message>
        <source>Times something was sent</source>
        <comment>number.attempts</comment>
        <translation>Necha marta yuborilgan</translation>
    </message>
    <message>
        <source>Oldest unsent since</source>
        <comment>number.oldest_unsent</comment>
        <translation>Eng eski yuborilmagani</translation>
    </message>
    <message>
        <source>Copies of the journal</source>
        <comment>number.backups</comment>
        <translation>Jurnal nusxalari</translation>
    </message>
    <message>
        <source>Newest copy</source>
        <comment>number.newest_backup</comment>
        <translation>Eng yangi nusxa</translation>
    </message>
    <message>
        <source>Version of the journal</source>
        <comment>number.revision</comment>
        <translation>Jurnal versiyasi</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>number.file_bytes</comment>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>number.fault</comment>
        <translation>Nosozlik</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}</source>
        <comment>bundle.not_written</comment>
        <translation>{file} faylini yozib boʻlmadi: {detail}</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>face.nothing.title</comment>
        <translation>Ishga tayyor</translation>
    </message>
    <message>
        <source>No payment is selected. Choose one from the list, or add one.</source>
        <comment>face.nothing.body</comment>
        <translation>Toʻlov tanlanmagan. Roʻyxatdan tanlang yoki qoʻshing.</translation>
    </message>
    <message>
        <source>Opening the journal…</source>
        <comment>face.opening.title</comment>
        <translation>Jurnal ochilmoqda…</translation>
    </message>
    <message>
        <source>You can scan already: nothing that is scanned now gets lost.</source>
        <comment>face.opening.body</comment>
        <translation>Hozirdanoq skanerlash mumkin: oʻqilganlarning hech biri yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <comment>face.awaiting.title</comment>
        <translation>Chekni skanerlang</translation>
    </message>
    <message>
        <source>The payment of {amount} is selected. Point the scanner or the camera at the receipt&apos;s QR code.</source>
        <comment>face.awaiting.body</comment>
        <translation>{amount} toʻlov tanlandi. Skaner yoki kamerani chekning QR-kodiga tuting.</translation>
    </message>
    <message>
        <source>The payment is selected. Point the scanner or the camera at the receipt&apos;s QR code.</source>
        <comment>face.awaiting.body_no_amount</comment>
        <translation>Toʻlov tanlandi. Skaner yoki kamerani chekning QR-kodiga tuting.</translation>
    </message>
    <message>
        <source>The earlier receipt was not accepted. Scan the payment&apos;s fiscal receipt once more.</source>
        <comment>face.again.body</comment>
        <translation>Avvalgi chek qabul qilinmadi. Shu toʻlovning fiskal chekini yana skanerlang.</translation>
    </message>
    <message>
        <source>Another receipt may be attached already. Scan the right one; before it is sent you are asked for the reason.</source>
        <comment>face.again_uncertain.body</comment>
        <translation>Boshqa chek allaqachon biriktirilgan boʻlishi mumkin. Toʻgʻrisini skanerlang; yuborishdan oldin sababi soʻraladi.</translation>
    </message>
    <message>
        <source>Receipt No. {number} was scanned just now. Is it this payment&apos;s?</source>
        <comment>face.held</comment>
        <translation>Hozirgina {number}-chek skanerlandi. U shu toʻlovnikimi?</translation>
    </message>
    <message>
        <source>Read, saving…</source>
        <comment>face.reading.title</comment>
        <translation>Oʻqildi, saqlanmoqda…</translation>
    </message>
    <message>
        <source>Read: {text}</source>
        <comment>face.read_text</comment>
        <translation>Oʻqildi: {text}</translation>
    </message>
    <message>
        <source>Saved, being sent</source>
        <comment>face.waiting.title</comment>
        <translation>Saqlandi, yuborilmoqda</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <comment>face.waiting.body</comment>
        <translation>Sizdan hech narsa talab qilinmaydi.</translation>
    </message>
    <message>
        <source>Saved, will be sent again</source>
        <comment>face.later.title</comment>
        <translation>Saqlandi, qayta yuboriladi</translation>
    </message>
    <message>
        <source>The server asked to try later. There is nothing you need to do.</source>
        <comment>face.later.body</comment>
        <translation>Server keyinroq urinishni soʻradi. Sizdan hech narsa talab qilinmaydi.</translation>
    </message>
    <message>
        <source>Saved, waiting for the connection</source>
        <comment>face.offline.title</comment>
        <translation>Saqlandi, aloqa kutilmoqda</translation>
    </message>
    <message>
        <source>No connection to the server since {since}. There is nothing you need to do.</source>
        <comment>face.offline.body</comment>
        <translation>Soat {since} dan beri server bilan aloqa yoʻq. Sizdan hech narsa talab qilinmaydi.</translation>
    </message>
    <message>
        <source>No connection to the server. There is nothing you need to do.</source>
        <comment>face.offline.body_plain</comment>
        <translation>Server bilan aloqa yoʻq. Sizdan hech narsa talab qilinmaydi.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <comment>face.next_try</comment>
        <translation>Keyingi urinish {seconds} soniyadan keyin.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <comment>face.next_try_now</comment>
        <translation>Hozir yana urinilmoqda.</translation>
    </message>
    <message>
        <source>Saved, but it cannot be sent</source>
        <comment>face.misconfigured.title</comment>
        <translation>Saqlandi, lekin yuborib boʻlmaydi</translation>
    </message>
    <message>
        <source>The server&apos;s settings are wrong: call the administrator. The receipt is safe and is sent as soon as they are right.</source>
        <comment>face.misconfigured.body</comment>
        <translation>Server sozlamalari notoʻgʻri: administratorni chaqiring. Chek xavfsiz, sozlamalar tuzatilishi bilan yuboriladi.</translation>
    </message>
    <message>
        <source>No server is set up yet. The receipt is safe and is sent as soon as there is one.</source>
        <comment>face.not_configured.body</comment>
        <translation>Server hali sozlanmagan. Chek xavfsiz, server sozlanishi bilan yuboriladi.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>face.sending.title</comment>
        <translation>Yuborilmoqda…</translation>
    </message>
    <message>
        <source>The receipt is on its way to the server.</source>
        <comment>face.sending.body</comment>
        <translation>Chek serverga yuborilmoqda.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>face.confirmed.title</comment>
        <translation>Tasdiqlandi</translation>
    </message>
    <message>
        <source>The payment is closed. You can hand over the receipt.</source>
        <comment>face.confirmed.body</comment>
        <translation>Toʻlov yopildi. Chekni berishingiz mumkin.</translation>
    </message>
    <message>
        <source>The server told no phone number of the client.</source>
        <comment>face.confirmed.no_phone</comment>
        <translation>Server mijoz telefonini bildirmadi.</translation>
    </message>
    <message>
        <source>The client&apos;s phone</source>
        <comment>face.phone</comment>
        <translation>Mijoz telefoni</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <comment>face.rejected.title</comment>
        <translation>Server rad etdi</translation>
    </message>
    <message>
        <source>The server&apos;s words: {message}</source>
        <comment>face.server_words</comment>
        <translation>Server javobi: {message}</translation>
    </message>
    <message>
        <source>Not known whether it went through</source>
        <comment>face.uncertain.title</comment>
        <translation>Chek oʻtgani nomaʼlum</translation>
    </message>
    <message>
        <source>The receipt was sent, but no trustworthy answer came. Do not scan another receipt for this payment.</source>
        <comment>face.uncertain.body</comment>
        <translation>Chek yuborildi, lekin ishonchli javob kelmadi. Bu toʻlov uchun boshqa chekni skanerlamang.</translation>
    </message>
    <message>
        <source>The same receipt is sent again by itself, which does no harm.</source>
        <comment>face.uncertain.tries_again</comment>
        <translation>Oʻsha chek oʻzi qayta yuboriladi, bu zarar qilmaydi.</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <comment>face.withdrawn.title</comment>
        <translation>Roʻyxatdan olingan</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <comment>face.withdrawn.body</comment>
        <translation>Sababi: {reason}</translation>
    </message>
    <message>
        <source>No receipt is sent for it.</source>
        <comment>face.withdrawn.no_reason</comment>
        <translation>Uning uchun chek yuborilmaydi.</translation>
    </message>
    <message>
        <source>Next: {payment} — scan its receipt</source>
        <comment>face.next</comment>
        <translation>Keyingisi: {payment} — chekini skanerlang</translation>
    </message>
    <message>
        <source>No payment is selected for the next scan. Add one with F2.</source>
        <comment>face.no_next</comment>
        <translation>Keyingi chek uchun toʻlov tanlanmagan. Uni F2 bilan qoʻshing.</translation>
    </message>
    <message>
        <source>The journal cannot be used</source>
        <comment>face.failed.title</comment>
        <translation>Jurnaldan foydalanib boʻlmaydi</translation>
    </message>
    <message>
        <source>Nothing can be saved or sent now. Call the administrator.</source>
        <comment>face.failed.body</comment>
        <translation>Hozir hech narsani saqlab ham, yuborib ham boʻlmaydi. Administratorni chaqiring.</translation>
    </message>
    <message>
        <source>Look at the receipt again</source>
        <comment>scan.look_again.title</comment>
        <translation>Chekka yana bir qarang</translation>
    </message>
    <message>
        <source>Is it the receipt of this payment? If it is, go on.</source>
        <comment>scan.look_again.body</comment>
        <translation>Bu shu toʻlovning chekimi? Ha boʻlsa, davom eting.</translation>
    </message>
    <message>
        <source>This code is not the receipt&apos;s</source>
        <comment>scan.refused.title</comment>
        <translation>Bu chekning kodi emas</translation>
    </message>
    <message>
        <source>Nothing was sent. The payment still awaits its receipt.</source>
        <comment>scan.refused.body</comment>
        <translation>Hech narsa yuborilmadi. Toʻlov hali ham chekini kutmoqda.</translation>
    </message>
    <message>
        <source>Which payment is it for?</source>
        <comment>scan.no_payment.title</comment>
        <translation>Chek qaysi toʻlovniki?</translation>
    </message>
    <message>
        <source>The receipt is good. Choose its payment from the list, or add it with F2.</source>
        <comment>scan.no_payment.body</comment>
        <translation>Chek joyida. Toʻlovini roʻyxatdan tanlang yoki F2 bilan qoʻshing.</translation>
    </message>
    <message>
        <source>This receipt is used already</source>
        <comment>scan.receipt_used.title</comment>
        <translation>Bu chek allaqachon ishlatilgan</translation>
    </message>
    <message>
        <source>It belongs to the payment {payment}. Scan this payment&apos;s own receipt.</source>
        <comment>scan.receipt_used.body</comment>
        <translation>U {payment} toʻloviniki. Shu toʻlovning oʻz chekini skanerlang.</translation>
    </message>
    <message>
        <source>This receipt may be used</source>
        <comment>scan.receipt_maybe_used.title</comment>
        <translation>Bu chek ishlatilgan boʻlishi mumkin</translation>
    </message>
    <message>
        <source>It was sent for the payment {payment}, and whether it went through is not known. Look at that payment first.</source>
        <comment>scan.receipt_maybe_used.body</comment>
        <translation>U {payment} toʻlovi uchun yuborilgan va oʻtgani nomaʼlum. Avval oʻsha toʻlovni koʻring.</translation>
    </message>
    <message>
        <source>Closed already</source>
        <comment>scan.payment_confirmed.title</comment>
        <translation>Allaqachon yopilgan</translation>
    </message>
    <message>
        <source>This payment is confirmed with another receipt. Nothing was changed. Choose the payment that this receipt belongs to.</source>
        <comment>scan.payment_confirmed.body</comment>
        <translation>Bu toʻlov boshqa chek bilan tasdiqlangan. Hech narsa oʻzgarmadi. Bu chek tegishli boʻlgan toʻlovni tanlang.</translation>
    </message>
    <message>
        <source>Another receipt is on its way</source>
        <comment>scan.payment_busy.title</comment>
        <translation>Boshqa chek yoʻlda</translation>
    </message>
    <message>
        <source>This payment has another receipt, which may be attached already. Use this one instead only if you are sure.</source>
        <comment>scan.payment_busy.body</comment>
        <translation>Bu toʻlovning boshqa cheki bor, u allaqachon biriktirilgan boʻlishi mumkin. Faqat ishonchingiz komil boʻlsa, bu chekni oling.</translation>
    </message>
    <message>
        <source>Another receipt is being sent</source>
        <comment>scan.payment_sending.title</comment>
        <translation>Boshqa chek yuborilmoqda</translation>
    </message>
    <message>
        <source>Wait for its answer, then scan this receipt again if it is needed.</source>
        <comment>scan.payment_sending.body</comment>
        <translation>Javobni kuting, keyin kerak boʻlsa bu chekni yana skanerlang.</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <comment>scan.payment_withdrawn.title</comment>
        <translation>Roʻyxatdan olingan</translation>
    </message>
    <message>
        <source>Put the payment back first, then scan its receipt.</source>
        <comment>scan.payment_withdrawn.body</comment>
        <translation>Avval toʻlovni qaytaring, keyin chekini skanerlang.</translation>
    </message>
    <message>
        <source>No such payment</source>
        <comment>scan.payment_unknown.title</comment>
        <translation>Bunday toʻlov yoʻq</translation>
    </message>
    <message>
        <source>The payment is not in the journal. Choose another one, or add it with F2.</source>
        <comment>scan.payment_unknown.body</comment>
        <translation>Toʻlov jurnalda yoʻq. Boshqasini tanlang yoki F2 bilan qoʻshing.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>receipt.number</comment>
        <translation>Chek</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <comment>receipt.number_value</comment>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>receipt.time</comment>
        <translation>Vaqti</translation>
    </message>
    <message>
        <source>Terminal</source>
        <comment>receipt.terminal</comment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <comment>receipt.sign</comment>
        <translation>Fiskal belgi</translation>
    </message>
    <message>
        <source>read</source>
        <comment>step.read</comment>
        <translation>oʻqildi</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <comment>step.read.wedge</comment>
        <translation>skaner oʻqidi</translation>
    </message>
    <message>
        <source>read by the camera</source>
        <comment>step.read.camera</comment>
        <translation>kamera oʻqidi</translation>
    </message>
    <message>
        <source>read from a picture</source>
        <comment>step.read.picture</comment>
        <translation>rasmdan oʻqildi</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>step.read.typed</comment>
        <translation>qoʻlda kiritildi</translation>
    </message>
    <message>
        <source>pasted</source>
        <comment>step.read.paste</comment>
        <translation>qoʻyildi</translation>
    </message>
    <message>
        <source>given by a program</source>
        <comment>step.read.command_line</comment>
        <translation>dastur berdi</translation>
    </message>
    <message>
        <source>saved in the journal</source>
        <comment>step.saved</comment>
        <translation>jurnalga saqlandi</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>step.sent</comment>
        <translation>yuborildi</translation>
    </message>
    <message>
        <source>next try</source>
        <comment>step.next_try</comment>
        <translation>keyingi urinish</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>step.answered</comment>
        <translation>javob keldi</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>step.confirmed</comment>
        <translation>tasdiqlandi</translation>
    </message>
    <message>
        <source>confirmed in {seconds} s</source>
        <comment>step.confirmed_in</comment>
        <translation>{seconds} soniyada tasdiqlandi</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>step.rejected</comment>
        <translation>rad etildi</translation>
    </message>
    <message>
        <source>refused, code {code}</source>
        <comment>step.rejected_code</comment>
        <translation>rad etildi, kod {code}</translation>
    </message>
    <message>
        <source>try again later</source>
        <comment>step.retry</comment>
        <translation>keyinroq qaytariladi</translation>
    </message>
    <message>
        <source>no connection, try {number}</source>
        <comment>step.offline</comment>
        <translation>aloqa yoʻq, {number}-urinish</translation>
    </message>
    <message>
        <source>no sure answer</source>
        <comment>step.uncertain</comment>
        <translation>aniq javob yoʻq</translation>
    </message>
    <message>
        <source>settings are wrong</source>
        <comment>step.misconfigured</comment>
        <translation>sozlamalar notoʻgʻri</translation>
    </message>
    <message>
        <source>Copy the phone  F7</source>
        <comment>button.copy_phone</comment>
        <translation>Telefonni nusxalash  F7</translation>
    </message>
    <message>
        <source>Scan again  F5</source>
        <comment>button.scan_again</comment>
        <translation>Qayta skanerlash  F5</translation>
    </message>
    <message>
        <source>Another receipt  F5</source>
        <comment>button.other_receipt</comment>
        <translation>Boshqa chek  F5</translation>
    </message>
    <message>
        <source>Send again  F6</source>
        <comment>button.retry</comment>
        <translation>Qayta yuborish  F6</translation>
    </message>
    <message>
        <source>Send now  F6</source>
        <comment>button.send_now</comment>
        <translation>Hozir yuborish  F6</translation>
    </message>
    <message>
        <source>Take off the list…  Ctrl+Del</source>
        <comment>button.withdraw</comment>
        <translation>Roʻyxatdan olish…  Ctrl+Del</translation>
    </message>
    <message>
        <source>Put back  Ctrl+R</source>
        <comment>button.restore</comment>
        <translation>Qaytarish  Ctrl+R</translation>
    </message>
    <message>
        <source>Use this receipt anyway…  Ctrl+Enter</source>
        <comment>button.override</comment>
        <translation>Baribir shu chekni olish…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <comment>button.go_on</comment>
        <translation>Davom etish  Enter</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <comment>button.cancel</comment>
        <translation>Bekor qilish  Esc</translation>
    </message>
    <message>
        <source>Show that payment  Enter</source>
        <comment>button.show_other</comment>
        <translation>Oʻsha toʻlovni koʻrsatish  Enter</translation>
    </message>
    <message>
        <source>+ Add payment  F2</source>
        <comment>button.add</comment>
        <translation>+ Toʻlov qoʻshish  F2</translation>
    </message>
    <message>
        <source>Use this receipt  Enter</source>
        <comment>button.use_held</comment>
        <translation>Shu chekni olish  Enter</translation>
    </message>
    <message>
        <source>Settings  Ctrl+,</source>
        <comment>button.settings</comment>
        <translation>Sozlamalar  Ctrl+,</translation>
    </message>
    <message>
        <source>Try again  Enter</source>
        <comment>button.reopen</comment>
        <translation>Yana urinish  Enter</translation>
    </message>
    <message>
        <source>Show  Ctrl+G</source>
        <comment>button.show</comment>
        <translation>Koʻrsatish  Ctrl+G</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <comment>button.close</comment>
        <translation>Yopish  Esc</translation>
    </message>
    <message>
        <source>Understood  Ctrl+G</source>
        <comment>button.dismiss</comment>
        <translation>Tushunarli  Ctrl+G</translation>
    </message>
    <message>
        <source>Switch the camera on  F4</source>
        <comment>button.camera_on</comment>
        <translation>Kamerani yoqish  F4</translation>
    </message>
    <message>
        <source>Switch the camera off  F4</source>
        <comment>button.camera_off</comment>
        <translation>Kamerani oʻchirish  F4</translation>
    </message>
    <message>
        <source>Sample receipt  F8</source>
        <comment>button.sample</comment>
        <translation>Oʻquv cheki  F8</translation>
    </message>
    <message>
        <source>Type the link  Ctrl+L</source>
        <comment>button.type_link</comment>
        <translation>Havolani yozish  Ctrl+L</translation>
    </message>
    <message>
        <source>Uzum Fiskal</source>
        <comment>window.title</comment>
        <translation>Uzum Fiskal</translation>
    </message>
    <message>
        <source>Uzum Fiskal — TRAINING</source>
        <comment>window.title_training</comment>
        <translation>Uzum Fiskal — OʻQUV REJIMI</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <comment>window.training</comment>
        <translation>OʻQUV REJIMI</translation>
    </message>
    <message>
        <source>nothing here is real</source>
        <comment>window.training_hint</comment>
        <translation>bu yerda hammasi mashq</translation>
    </message>
    <message>
        <source>{amount} soʻm</source>
        <comment>window.som</comment>
        <translation>{amount} soʻm</translation>
    </message>
    <message>
        <source>soʻm</source>
        <comment>window.som_unit</comment>
        <translation>soʻm</translation>
    </message>
    <message>
        <source>{amount} · {what}</source>
        <comment>window.payment</comment>
        <translation>{amount} · {what}</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>window.no_amount</comment>
        <translation>summa yoʻq</translation>
    </message>
    <message>
        <source>Search: order, payment, receipt…   Ctrl+F</source>
        <comment>window.search</comment>
        <translation>Qidirish: toʻlov, chek…   Ctrl+F</translation>
    </message>
    <message>
        <source>Search   Ctrl+F</source>
        <comment>window.search_short</comment>
        <translation>Qidirish   Ctrl+F</translation>
    </message>
    <message>
        <source>Search the payments</source>
        <comment>window.search_name</comment>
        <translation>Toʻlovlarni qidirish</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>window.settings_name</comment>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>The payment id is copied</source>
        <comment>window.id_copied</comment>
        <translation>Toʻlov ID raqami nusxalandi</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>list.name</comment>
        <translation>Toʻlovlar</translation>
    </message>
    <message>
        <source>Which payments are shown</source>
        <comment>list.tabs_name</comment>
        <translation>Qaysi toʻlovlar koʻrsatilgan</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <comment>list.tab_count</comment>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>No payment awaits a receipt.</source>
        <comment>list.empty.awaiting</comment>
        <translation>Chek kutayotgan toʻlovlar yoʻq.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <comment>list.empty.attention</comment>
        <translation>Eʼtibor talab qiladigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <comment>list.empty.done</comment>
        <translation>Hali hech narsa tayyor emas.</translation>
    </message>
    <message>
        <source>There are no payments yet.</source>
        <comment>list.empty.all</comment>
        <translation>Hali toʻlovlar yoʻq.</translation>
    </message>
    <message>
        <source>Nothing was found here. Ctrl+4 searches all payments.</source>
        <comment>list.empty.search</comment>
        <translation>Bu yerda hech narsa topilmadi. Ctrl+4 barcha toʻlovlardan qidiradi.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>list.loading</comment>
        <translation>Yuklanmoqda…</translation>
    </message>
    <message>
        <source>Recent:</source>
        <comment>recent.title</comment>
        <translation>Soʻnggilari:</translation>
    </message>
    <message>
        <source>no results yet</source>
        <comment>recent.none</comment>
        <translation>hali natija yoʻq</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>status.camera</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera off</source>
        <comment>status.camera_off</comment>
        <translation>Kamera oʻchiq</translation>
    </message>
    <message>
        <source>Camera: no picture</source>
        <comment>status.camera_trouble</comment>
        <translation>Kamera: tasvir yoʻq</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>status.scanner</comment>
        <translation>Skaner</translation>
    </message>
    <message>
        <source>Scanner restarting</source>
        <comment>status.scanner_restarting</comment>
        <translation>Skaner qayta ishga tushmoqda</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <comment>status.waiting</comment>
        <translation>Yuboriladi: {count}</translation>
    </message>
    <message>
        <source>Need attention: {count}  Ctrl+2</source>
        <comment>status.attention</comment>
        <translation>Eʼtibor kerak: {count}  Ctrl+2</translation>
    </message>
    <message>
        <source>F1 — all keys</source>
        <comment>status.keys</comment>
        <translation>F1 — barcha tugmalar</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>server.unknown</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>server.online</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server {latency_ms} ms</source>
        <comment>server.online_ms</comment>
        <translation>Server {latency_ms} ms</translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <comment>server.offline</comment>
        <translation>Serverga ulanib boʻlmaydi</translation>
    </message>
    <message>
        <source>Server settings wrong</source>
        <comment>server.misconfigured</comment>
        <translation>Server sozlamasi notoʻgʻri</translation>
    </message>
    <message>
        <source>No server set up</source>
        <comment>server.not_configured</comment>
        <translation>Server sozlanmagan</translation>
    </message>
    <message>
        <source>For the administrator: the server&apos;s settings are wrong, nothing is being sent.</source>
        <comment>banner.misconfigured</comment>
        <translation>Administratorga: server sozlamalari notoʻgʻri, hech narsa yuborilmayapti.</translation>
    </message>
    <message>
        <source>No server is set up: receipts are saved, but not sent.</source>
        <comment>banner.not_configured</comment>
        <translation>Server sozlanmagan: cheklar saqlanadi, lekin yuborilmaydi.</translation>
    </message>
    <message>
        <source>The server refused {payment}.</source>
        <comment>banner.rejected</comment>
        <translation>Server rad etdi: {payment}.</translation>
    </message>
    <message>
        <source>It is not known whether {payment} went through.</source>
        <comment>banner.uncertain</comment>
        <translation>Oʻtgani nomaʼlum: {payment}.</translation>
    </message>
    <message>
        <source>The camera reader stopped and was started again. Nothing was lost.</source>
        <comment>banner.scanner_restarted</comment>
        <translation>Kameradan oʻqish toʻxtab, qayta ishga tushdi. Hech narsa yoʻqolmadi.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <comment>camera.off</comment>
        <translation>Kamera oʻchirilgan</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <comment>camera.opening</comment>
        <translation>Kamera yoqilmoqda…</translation>
    </message>
    <message>
        <source>Show the receipt&apos;s QR code to the camera</source>
        <comment>camera.on</comment>
        <translation>Chekning QR-kodini kameraga koʻrsating</translation>
    </message>
    <message>
        <source>The camera cannot be opened: another program may be using it</source>
        <comment>camera.busy</comment>
        <translation>Kamera ochilmayapti: uni boshqa dastur band qilgan boʻlishi mumkin</translation>
    </message>
    <message>
        <source>The camera gives no picture; trying again</source>
        <comment>camera.lost</comment>
        <translation>Kamera tasvir bermayapti; yana urinilmoqda</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black: is its lens covered?</source>
        <comment>camera.black</comment>
        <translation>Tasvir qop-qora: obyektiv yopiq emasmi?</translation>
    </message>
    <message>
        <source>Camera: {detail}</source>
        <comment>scanning.detail</comment>
        <translation>Kamera: {detail}</translation>
    </message>
    <message>
        <source>The code is read</source>
        <comment>scanning.code_read</comment>
        <translation>Kod oʻqildi</translation>
    </message>
    <message>
        <source>The fiscal code is read; the other QR code is not the fiscal one</source>
        <comment>scanning.code_read_beside_other</comment>
        <translation>Fiskal kod oʻqildi; boshqa QR-kod fiskal emas</translation>
    </message>
    <message>
        <source>This QR code is not the fiscal receipt&apos;s: show the one of the tax committee</source>
        <comment>scanning.other_code</comment>
        <translation>Bu fiskal chekning QR-kodi emas: soliq qoʻmitasi kodini koʻrsating</translation>
    </message>
    <message>
        <source>Two receipts are in sight: show only the one of this payment</source>
        <comment>scanning.two_receipts</comment>
        <translation>Ikkita chek koʻrinyapti: faqat shu toʻlov chekini koʻrsating</translation>
    </message>
    <message>
        <source>A hand scanner works at any time, whatever is open.</source>
        <comment>scanning.hint</comment>
        <translation>Qoʻl skaneri har doim ishlaydi, ekranda nima ochiq boʻlmasin.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <comment>scanning.preview_name</comment>
        <translation>Kamera nimani koʻryapti</translation>
    </message>
    <message>
        <source>The receipt&apos;s link</source>
        <comment>scanning.link_name</comment>
        <translation>Chek havolasi</translation>
    </message>
    <message>
        <source>ofd.soliq.uz/check?t=… , then Enter</source>
        <comment>scanning.link_hint</comment>
        <translation>ofd.soliq.uz/check?t=… , keyin Enter</translation>
    </message>
    <message>
        <source>There is no link and no picture to paste.</source>
        <comment>scanning.paste_nothing</comment>
        <translation>Qoʻyiladigan narsa yoʻq: havola ham, rasm ham yoʻq.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <comment>picture.reading</comment>
        <translation>Rasm oʻqilmoqda…</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <comment>picture.no_code</comment>
        <translation>Bu rasmda QR-kod yoʻq.</translation>
    </message>
    <message>
        <source>This picture shows two receipts: use one that shows a single receipt.</source>
        <comment>picture.two_receipts</comment>
        <translation>Rasmda ikkita chek bor: bitta chek koʻringanini oling.</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <comment>picture.not_a_picture</comment>
        <translation>Bu fayl rasm emas.</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <comment>picture.too_large</comment>
        <translation>Rasm juda katta.</translation>
    </message>
    <message>
        <source>This picture could not be read. Scan the receipt itself.</source>
        <comment>picture.crashed</comment>
        <translation>Rasmni oʻqib boʻlmadi. Chekning oʻzini skanerlang.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <comment>picture.unreadable</comment>
        <translation>Bu fayl ochilmadi.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <comment>add.title</comment>
        <translation>Toʻlov qoʻshish</translation>
    </message>
    <message>
        <source>Payment id</source>
        <comment>add.id</comment>
        <translation>Toʻlov ID raqami</translation>
    </message>
    <message>
        <source>from the Uzum receipt or the bank&apos;s message</source>
        <comment>add.id_hint</comment>
        <translation>Uzum cheki yoki bank xabaridan</translation>
    </message>
    <message>
        <source>Amount, soʻm</source>
        <comment>add.amount</comment>
        <translation>Summa, soʻm</translation>
    </message>
    <message>
        <source>185 000 (may be left empty)</source>
        <comment>add.amount_hint</comment>
        <translation>185 000 (boʻsh qoldirish mumkin)</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>add.note</comment>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Order 1043 (may be left empty)</source>
        <comment>add.note_hint</comment>
        <translation>1043-buyurtma (boʻsh qoldirish mumkin)</translation>
    </message>
    <message>
        <source>Add  Enter</source>
        <comment>add.save</comment>
        <translation>Qoʻshish  Enter</translation>
    </message>
    <message>
        <source>Take the payment off the list</source>
        <comment>withdraw.title</comment>
        <translation>Toʻlovni roʻyxatdan olish</translation>
    </message>
    <message>
        <source>No receipt will be sent for it. It stays in the journal and can be put back.</source>
        <comment>withdraw.body</comment>
        <translation>Uning uchun chek yuborilmaydi. U jurnalda qoladi va uni qaytarish mumkin.</translation>
    </message>
    <message>
        <source>A receipt may be attached to it already; taking it off the list does not undo that. The reason is kept in the journal.</source>
        <comment>withdraw.body_uncertain</comment>
        <translation>Unga chek allaqachon biriktirilgan boʻlishi mumkin; roʻyxatdan olish buni bekor qilmaydi. Sababi jurnalda saqlanadi.</translation>
    </message>
    <message>
        <source>Take off the list  Enter</source>
        <comment>withdraw.save</comment>
        <translation>Roʻyxatdan olish  Enter</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <comment>withdraw.reason.mistake</comment>
        <translation>Xato kiritilgan</translation>
    </message>
    <message>
        <source>The money was returned</source>
        <comment>withdraw.reason.returned</comment>
        <translation>Pul qaytarilgan</translation>
    </message>
    <message>
        <source>Confirmed in another way</source>
        <comment>withdraw.reason.elsewhere</comment>
        <translation>Boshqa yoʻl bilan tasdiqlangan</translation>
    </message>
    <message>
        <source>Use another receipt</source>
        <comment>override.title</comment>
        <translation>Boshqa chekni olish</translation>
    </message>
    <message>
        <source>An earlier receipt may be attached already. If it is, the payment gets two. Your decision and its reason are kept in the journal.</source>
        <comment>override.body</comment>
        <translation>Avvalgi chek allaqachon biriktirilgan boʻlishi mumkin. Unda toʻlovning cheki ikkita boʻladi. Qaroringiz va sababi jurnalda saqlanadi.</translation>
    </message>
    <message>
        <source>The receipt may be attached to another payment already. Your decision and its reason are kept in the journal.</source>
        <comment>override.body_receipt</comment>
        <translation>Chek allaqachon boshqa toʻlovga biriktirilgan boʻlishi mumkin. Qaroringiz va sababi jurnalda saqlanadi.</translation>
    </message>
    <message>
        <source>Use this receipt  Enter</source>
        <comment>override.save</comment>
        <translation>Shu chekni olish  Enter</translation>
    </message>
    <message>
        <source>The earlier receipt was wrong</source>
        <comment>override.reason.wrong_receipt</comment>
        <translation>Avvalgi chek notoʻgʻri edi</translation>
    </message>
    <message>
        <source>Checked with the bank: it is not attached</source>
        <comment>override.reason.checked</comment>
        <translation>Bankda tekshirildi: biriktirilmagan</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>reason.label</comment>
        <translation>Sababi</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the journal.</source>
        <comment>reason.empty</comment>
        <translation>Sababini yozing: u jurnalda saqlanadi.</translation>
    </message>
    <message>
        <source>All keys</source>
        <comment>help.title</comment>
        <translation>Barcha tugmalar</translation>
    </message>
    <message>
        <source>this table</source>
        <comment>key.F1</comment>
        <translation>shu jadval</translation>
    </message>
    <message>
        <source>add a payment</source>
        <comment>key.F2</comment>
        <translation>toʻlov qoʻshish</translation>
    </message>
    <message>
        <source>switch the camera on or off</source>
        <comment>key.F4</comment>
        <translation>kamerani yoqish yoki oʻchirish</translation>
    </message>
    <message>
        <source>scan again for the shown payment</source>
        <comment>key.F5</comment>
        <translation>koʻrsatilgan toʻlov uchun qayta skanerlash</translation>
    </message>
    <message>
        <source>send the shown payment now</source>
        <comment>key.F6</comment>
        <translation>koʻrsatilgan toʻlovni hozir yuborish</translation>
    </message>
    <message>
        <source>send everything that waits now</source>
        <comment>key.Shift+F6</comment>
        <translation>kutayotganlarning hammasini hozir yuborish</translation>
    </message>
    <message>
        <source>copy the client&apos;s phone</source>
        <comment>key.F7</comment>
        <translation>mijoz telefonini nusxalash</translation>
    </message>
    <message>
        <source>sample receipt (training only)</source>
        <comment>key.F8</comment>
        <translation>mashq cheki (faqat oʻquv rejimida)</translation>
    </message>
    <message>
        <source>copy the payment id</source>
        <comment>key.Ctrl+C</comment>
        <translation>toʻlov ID raqamini nusxalash</translation>
    </message>
    <message>
        <source>search the payments</source>
        <comment>key.Ctrl+F</comment>
        <translation>toʻlovlarni qidirish</translation>
    </message>
    <message>
        <source>the button of the message above</source>
        <comment>key.Ctrl+G</comment>
        <translation>yuqoridagi xabarning tugmasi</translation>
    </message>
    <message>
        <source>type a receipt&apos;s link</source>
        <comment>key.Ctrl+L</comment>
        <translation>chek havolasini yozish</translation>
    </message>
    <message>
        <source>paste a link or a picture</source>
        <comment>key.Ctrl+V</comment>
        <translation>havola yoki rasmni qoʻyish</translation>
    </message>
    <message>
        <source>the four lists</source>
        <comment>key.Ctrl+1</comment>
        <translation>toʻrtta roʻyxat</translation>
    </message>
    <message>
        <source>take the shown payment off the list</source>
        <comment>key.Ctrl+Delete</comment>
        <translation>koʻrsatilgan toʻlovni roʻyxatdan olish</translation>
    </message>
    <message>
        <source>put the shown payment back</source>
        <comment>key.Ctrl+R</comment>
        <translation>koʻrsatilgan toʻlovni qaytarish</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>key.Ctrl+,</comment>
        <translation>sozlamalar</translation>
    </message>
    <message>
        <source>choose another payment</source>
        <comment>key.Up</comment>
        <translation>boshqa toʻlovni tanlash</translation>
    </message>
    <message>
        <source>go on, when the card asks</source>
        <comment>key.Enter</comment>
        <translation>kartochka soʻraganda davom etish</translation>
    </message>
    <message>
        <source>back; nothing is lost by it</source>
        <comment>key.Esc</comment>
        <translation>orqaga; hech narsa yoʻqolmaydi</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ha</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Yoʻq</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Saqlamaslik</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Qoʻllash</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Qaytarish</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yana bajarish</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kesib olish</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Qoʻyish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini tanlash</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Qaytarish</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yana bajarish</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kesib olish</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Qoʻyish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini tanlash</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hammasini tanlash</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Oshirish</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Kamaytirish</translation>
    </message>
</context>
</TS>
