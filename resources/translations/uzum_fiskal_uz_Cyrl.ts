<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_Cyrl" sourcelanguage="en">
<context>
    <name>phrases</name>
    <message>
        <source>Colours</source>
        <comment>setting.window.theme</comment>
        <translation>Ранглар</translation>
    </message>
    <message>
        <source>As Windows has them</source>
        <comment>setting.window.theme.auto</comment>
        <translation>Windowsдагидек</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>setting.window.theme.light</comment>
        <translation>Ёруғ</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>setting.window.theme.dark</comment>
        <translation>Қоронғи</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>setting.window.theme.contrast</comment>
        <translation>Юқори контраст</translation>
    </message>
    <message>
        <source>awaiting receipt</source>
        <comment>state.awaiting_receipt</comment>
        <translation>чек кутилмоқда</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>state.waiting</comment>
        <translation>навбатда</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>state.sending</comment>
        <translation>юборилмоқда</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state.confirmed</comment>
        <translation>тасдиқланди</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>state.rejected</comment>
        <translation>рад этилди</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>state.uncertain</comment>
        <translation>номаълум</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state.withdrawn</comment>
        <translation>олинган</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <comment>tab.awaiting</comment>
        <translation>Кутилмоқда</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>tab.attention</comment>
        <translation>Эътибор</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tab.done</comment>
        <translation>Тайёр</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab.all</comment>
        <translation>Ҳаммаси</translation>
    </message>
    <message>
        <source>The payment id is empty.</source>
        <comment>payment_id.empty</comment>
        <translation>Тўлов ID рақами киритилмаган.</translation>
    </message>
    <message>
        <source>The payment id is longer than 128 characters.</source>
        <comment>payment_id.too_long</comment>
        <translation>Тўлов ID рақами 128 белгидан узун.</translation>
    </message>
    <message>
        <source>The payment id holds characters that cannot be printed.</source>
        <comment>payment_id.unprintable</comment>
        <translation>Тўлов ID рақамида кўринмайдиган белгилар бор.</translation>
    </message>
    <message>
        <source>The note is longer than 500 characters.</source>
        <comment>note.too_long</comment>
        <translation>Изоҳ 500 белгидан узун.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 185000 or 185000,50.</source>
        <comment>amount.malformed</comment>
        <translation>Бу сумма эмас. Масалан, 185000 ёки 185000,50 деб ёзинг.</translation>
    </message>
    <message>
        <source>This amount is not possible.</source>
        <comment>amount.out_of_range</comment>
        <translation>Бундай сумма бўлмайди.</translation>
    </message>
    <message>
        <source>This is not a receipt&apos;s code: it holds no link.</source>
        <comment>link_fault.not_a_link</comment>
        <translation>Бу чекнинг коди эмас: унда ҳавола йўқ.</translation>
    </message>
    <message>
        <source>This is not a receipt&apos;s code: the link begins with “{detail}”, not with https.</source>
        <comment>link_fault.scheme</comment>
        <translation>Бу чекнинг коди эмас: ҳавола https билан эмас, “{detail}” билан бошланади.</translation>
    </message>
    <message>
        <source>This link leads to {detail}, not to the tax committee. Scan the fiscal receipt.</source>
        <comment>link_fault.host</comment>
        <translation>Бу ҳавола солиқ қўмитасига эмас, {detail} сайтига олиб боради. Фискал чекни сканерланг.</translation>
    </message>
    <message>
        <source>This link hides where it leads ({detail}). Scan the fiscal receipt.</source>
        <comment>link_fault.user_info</comment>
        <translation>Бу ҳавола қаерга олиб боришини яширади ({detail}). Фискал чекни сканерланг.</translation>
    </message>
    <message>
        <source>This link names a port, which no receipt does. Scan the fiscal receipt.</source>
        <comment>link_fault.port</comment>
        <translation>Бу ҳаволада порт кўрсатилган, чекларда бундай бўлмайди. Фискал чекни сканерланг.</translation>
    </message>
    <message>
        <source>This link of the tax committee is not a receipt&apos;s ({detail}).</source>
        <comment>link_fault.path</comment>
        <translation>Солиқ қўмитасининг бу ҳаволаси чекники эмас ({detail}).</translation>
    </message>
    <message>
        <source>The receipt&apos;s link is incomplete: “{detail}” is missing. Scan it again.</source>
        <comment>link_fault.key_missing</comment>
        <translation>Чек ҳаволаси тўлиқ эмас: “{detail}” йўқ. Яна сканерланг.</translation>
    </message>
    <message>
        <source>The receipt&apos;s link is incomplete: “{detail}” is empty. Scan it again.</source>
        <comment>link_fault.key_empty</comment>
        <translation>Чек ҳаволаси тўлиқ эмас: “{detail}” бўш. Яна сканерланг.</translation>
    </message>
    <message>
        <source>The receipt&apos;s link says “{detail}” twice. Scan the fiscal receipt.</source>
        <comment>link_fault.key_repeated</comment>
        <translation>Чек ҳаволасида “{detail}” икки марта ёзилган. Фискал чекни сканерланг.</translation>
    </message>
    <message>
        <source>The code holds characters that no receipt&apos;s link has. Scan it again.</source>
        <comment>link_fault.characters</comment>
        <translation>Кодда чек ҳаволасида бўлмайдиган белгилар бор. Яна сканерланг.</translation>
    </message>
    <message>
        <source>The code is too long to be a receipt&apos;s link.</source>
        <comment>link_fault.too_long</comment>
        <translation>Код чек ҳаволаси учун жуда узун.</translation>
    </message>
    <message>
        <source>This is the barcode of goods, not a receipt&apos;s code.</source>
        <comment>link_fault.goods</comment>
        <translation>Бу маҳсулот штрих-коди, чекнинг коди эмас.</translation>
    </message>
    <message>
        <source>The terminal number looks unusual.</source>
        <comment>link_warning.terminal</comment>
        <translation>Терминал рақами одатдагидек эмас.</translation>
    </message>
    <message>
        <source>The receipt number looks unusual.</source>
        <comment>link_warning.number</comment>
        <translation>Чек рақами одатдагидек эмас.</translation>
    </message>
    <message>
        <source>The fiscal sign looks unusual.</source>
        <comment>link_warning.sign</comment>
        <translation>Фискал белги одатдагидек эмас.</translation>
    </message>
    <message>
        <source>The receipt&apos;s date does not exist.</source>
        <comment>link_warning.date</comment>
        <translation>Чекдаги сана мавжуд эмас.</translation>
    </message>
    <message>
        <source>The receipt&apos;s date lies in the future.</source>
        <comment>link_warning.future</comment>
        <translation>Чекдаги сана ҳали келмаган.</translation>
    </message>
    <message>
        <source>The receipt is old.</source>
        <comment>link_warning.old</comment>
        <translation>Чек эски.</translation>
    </message>
    <message>
        <source>Administrator&apos;s PIN</source>
        <comment>pin.title</comment>
        <translation>Администратор PIN-коди</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>pin.field</comment>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <comment>pin.save</comment>
        <translation>Давом этиш  Enter</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <comment>pin.erase</comment>
        <translation>Охирги рақамни ўчириш</translation>
    </message>
    <message>
        <source>A PIN is 4 to 12 digits.</source>
        <comment>pin.form</comment>
        <translation>PIN-код 4 тадан 12 тагача рақам бўлади.</translation>
    </message>
    <message>
        <source>A PIN needs at least two different digits.</source>
        <comment>pin.too_simple</comment>
        <translation>PIN-кодда камида икки хил рақам бўлиши керак.</translation>
    </message>
    <message>
        <source>The administrator&apos;s PIN is set.</source>
        <comment>pin.set</comment>
        <translation>Администратор PIN-коди ўрнатилди.</translation>
    </message>
    <message>
        <source>The administrator&apos;s PIN is removed: nothing is guarded now.</source>
        <comment>pin.removed</comment>
        <translation>Администратор PIN-коди олиб ташланди: энди ҳеч нарса ҳимояланмаган.</translation>
    </message>
    <message>
        <source>An administrator&apos;s PIN is set.</source>
        <comment>pin.is_set</comment>
        <translation>Администратор PIN-коди ўрнатилган.</translation>
    </message>
    <message>
        <source>No administrator&apos;s PIN is set.</source>
        <comment>pin.is_none</comment>
        <translation>Администратор PIN-коди ўрнатилмаган.</translation>
    </message>
    <message>
        <source>This is not the PIN. Tries left before a wait: {tries}</source>
        <comment>guard.wrong</comment>
        <translation>PIN-код нотўғри. Танаффусгача қолган уринишлар: {tries}</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in {time}.</source>
        <comment>guard.wait</comment>
        <translation>Нотўғри уринишлар жуда кўп. Кейингиси {time} дан кейин мумкин.</translation>
    </message>
    <message>
        <source>This needs the administrator&apos;s PIN.</source>
        <comment>guard.closed</comment>
        <translation>Бунинг учун администратор PIN-коди керак.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <comment>guard.settings</comment>
        <translation>Созламаларни очиш</translation>
    </message>
    <message>
        <source>Take payment {payment} off the list. Reason: {reason}</source>
        <comment>guard.withdraw</comment>
        <translation>{payment} тўловини рўйхатдан олиш. Сабаби: {reason}</translation>
    </message>
    <message>
        <source>Use this receipt for payment {payment} anyway. Reason: {reason}</source>
        <comment>guard.override</comment>
        <translation>Барибир шу чекни {payment} тўлови учун олиш. Сабаби: {reason}</translation>
    </message>
    <message>
        <source>Show whole phone numbers</source>
        <comment>guard.phones</comment>
        <translation>Телефон рақамларини тўлиқ кўрсатиш</translation>
    </message>
    <message>
        <source>Unlock everything that the PIN guards for 5 minutes</source>
        <comment>guard.unlock</comment>
        <translation>PIN-код ҳимоя қиладиган ҳамма нарсани 5 дақиқага очиш</translation>
    </message>
    <message>
        <source>Unlocked: lock  Ctrl+K</source>
        <comment>button.lock</comment>
        <translation>Очиқ: қулфлаш  Ctrl+K</translation>
    </message>
    <message>
        <source>lock at once, or unlock by the PIN</source>
        <comment>key.Ctrl+K</comment>
        <translation>дарҳол қулфлаш ёки PIN-код билан очиш</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>advice.confirmed.title</comment>
        <translation>Тасдиқланди</translation>
    </message>
    <message>
        <source>The receipt is attached to the payment.</source>
        <comment>advice.confirmed.meaning</comment>
        <translation>Чек тўловга бириктирилди.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>advice.confirmed.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас.</translation>
    </message>
    <message>
        <source>The server refused, code {code}</source>
        <comment>advice.unlisted.title</comment>
        <translation>Сервер рад этди, код {code}</translation>
    </message>
    <message>
        <source>The server says: {message}</source>
        <comment>advice.unlisted.meaning</comment>
        <translation>Сервер жавоби: {message}</translation>
    </message>
    <message>
        <source>Show this to the administrator, then press Send again (F6).</source>
        <comment>advice.unlisted.action</comment>
        <translation>Буни администраторга кўрсатинг, кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>An earlier attempt went without an answer and may have gone through: look the payment up at Uzum first.</source>
        <comment>advice.earlier_may_be_done</comment>
        <translation>Аввалги уриниш жавобсиз қолган ва ўтган бўлиши мумкин: аввал тўловни Uzumда текширинг.</translation>
    </message>
    <message>
        <source>FBox finds a mistake in the data</source>
        <comment>advice.box.7.title</comment>
        <translation>FBox маълумотда хато топди</translation>
    </message>
    <message>
        <source>FBox did not accept what was sent: {message}</source>
        <comment>advice.box.7.meaning</comment>
        <translation>FBox юборилган маълумотни қабул қилмади: {message}</translation>
    </message>
    <message>
        <source>Check the payment id, then scan the receipt again (F5).</source>
        <comment>advice.box.7.action</comment>
        <translation>Тўлов ID рақамини текширинг, кейин чекни қайта сканерланг (F5).</translation>
    </message>
    <message>
        <source>FBox&apos;s printer does not work</source>
        <comment>advice.box.101.title</comment>
        <translation>FBox принтери ишламаяпти</translation>
    </message>
    <message>
        <source>FBox reports that its printer does not work.</source>
        <comment>advice.box.101.meaning</comment>
        <translation>FBox принтери ишламаётганини билдирди.</translation>
    </message>
    <message>
        <source>Check the printer&apos;s paper and cable, or call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.101.action</comment>
        <translation>Принтернинг қоғози ва кабелини текширинг ёки администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>The fiscal module is not ready</source>
        <comment>advice.box.102.title</comment>
        <translation>Фискал модуль тайёр эмас</translation>
    </message>
    <message>
        <source>FBox reports that its fiscal module has not been started up.</source>
        <comment>advice.box.102.meaning</comment>
        <translation>FBox фискал модуль ишга туширилмаганини билдирди.</translation>
    </message>
    <message>
        <source>Call the administrator. Once FBox is ready, press Send again (F6).</source>
        <comment>advice.box.102.action</comment>
        <translation>Администраторни чақиринг. FBox тайёр бўлгач, “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>FBox had an error of its own</source>
        <comment>advice.box.103.title</comment>
        <translation>FBoxда хато юз берди</translation>
    </message>
    <message>
        <source>FBox stumbled and does not say why: {message}</source>
        <comment>advice.box.103.meaning</comment>
        <translation>FBox бажара олмади ва сабабини айтмади: {message}</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself. If it goes on, call the administrator.</source>
        <comment>advice.box.103.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: чек ўзи қайта юборилади. Давом этса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>FBox&apos;s clock is wrong</source>
        <comment>advice.box.104.time.title</comment>
        <translation>FBox соати нотўғри</translation>
    </message>
    <message>
        <source>FBox&apos;s clock is off by more than five minutes.</source>
        <comment>advice.box.104.time.meaning</comment>
        <translation>FBox соати беш дақиқадан кўпроқ фарқ қилади.</translation>
    </message>
    <message>
        <source>Call the administrator to set FBox&apos;s clock. Then press Send again (F6).</source>
        <comment>advice.box.104.time.action</comment>
        <translation>FBox соатини тўғрилаш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s account needs attention</source>
        <comment>advice.box.104.billing.title</comment>
        <translation>FBox ҳисобини текшириш керак</translation>
    </message>
    <message>
        <source>FBox&apos;s billing service refused: {message}</source>
        <comment>advice.box.104.billing.meaning</comment>
        <translation>FBox тўлов хизмати рад этди: {message}</translation>
    </message>
    <message>
        <source>Call the administrator to look at FBox&apos;s account. Then press Send again (F6).</source>
        <comment>advice.box.104.billing.action</comment>
        <translation>FBox ҳисобини текшириш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>FBox did not accept the request</source>
        <comment>advice.box.104.title</comment>
        <translation>FBox сўровни қабул қилмади</translation>
    </message>
    <message>
        <source>FBox calls something in the request invalid: {message}</source>
        <comment>advice.box.104.meaning</comment>
        <translation>FBox сўровда нимадир нотўғри деб ҳисоблади: {message}</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.104.action</comment>
        <translation>Администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>FBox cannot reach its billing service</source>
        <comment>advice.box.105.title</comment>
        <translation>FBox биллинг хизматига улана олмади</translation>
    </message>
    <message>
        <source>FBox is there, but the service behind it does not answer: {message}</source>
        <comment>advice.box.105.meaning</comment>
        <translation>FBox жойида, лекин унинг ортидаги хизмат жавоб бермаяпти: {message}</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself. If it takes longer than ten minutes, call the administrator.</source>
        <comment>advice.box.105.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: чек ўзи қайта юборилади. Ўн дақиқадан ошса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>Uzum refused the receipt</source>
        <comment>advice.box.106.title</comment>
        <translation>Uzum чекни рад этди</translation>
    </message>
    <message>
        <source>Uzum did not accept it: {message}</source>
        <comment>advice.box.106.meaning</comment>
        <translation>Uzum чекни қабул қилмади: {message}</translation>
    </message>
    <message>
        <source>Check that the right payment is selected, then press Send again (F6) or call the administrator.</source>
        <comment>advice.box.106.action</comment>
        <translation>Тўғри тўлов танланганини текширинг, кейин “Қайта юбориш” тугмасини босинг (F6) ёки администраторни чақиринг.</translation>
    </message>
    <message>
        <source>FBox could not save the order</source>
        <comment>advice.box.303.title</comment>
        <translation>FBox буюртмани сақлай олмади</translation>
    </message>
    <message>
        <source>FBox reports that it could not save this order.</source>
        <comment>advice.box.303.meaning</comment>
        <translation>FBox бу буюртмани сақлай олмаганини билдирди.</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.303.action</comment>
        <translation>Администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s subscription has run out</source>
        <comment>advice.box.333.title</comment>
        <translation>FBox обунаси тугаган</translation>
    </message>
    <message>
        <source>The shop&apos;s subscription for FBox has not been paid.</source>
        <comment>advice.box.333.meaning</comment>
        <translation>Дўконнинг FBox обунаси тўланмаган.</translation>
    </message>
    <message>
        <source>Call the administrator to pay it. Then press Send again (F6).</source>
        <comment>advice.box.333.action</comment>
        <translation>Обунани тўлаш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>A product code is wrong</source>
        <comment>advice.box.401.title</comment>
        <translation>Маҳсулот коди нотўғри</translation>
    </message>
    <message>
        <source>FBox does not know a product code of this order.</source>
        <comment>advice.box.401.meaning</comment>
        <translation>FBox бу буюртмадаги маҳсулот кодини билмайди.</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.401.action</comment>
        <translation>Администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>A package code is wrong</source>
        <comment>advice.box.402.title</comment>
        <translation>Қадоқ коди нотўғри</translation>
    </message>
    <message>
        <source>FBox does not know a package code of this order.</source>
        <comment>advice.box.402.meaning</comment>
        <translation>FBox бу буюртмадаги қадоқ кодини билмайди.</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.402.action</comment>
        <translation>Администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>FBox does not know this payment</source>
        <comment>advice.box.403.title</comment>
        <translation>FBox бу тўловни билмайди</translation>
    </message>
    <message>
        <source>FBox found no payment with this id.</source>
        <comment>advice.box.403.meaning</comment>
        <translation>FBox бундай ID рақамли тўловни топмади.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.box.403.action</comment>
        <translation>Тўлов ID рақамини Uzumдагиси билан солиштиринг. Нотўғри бўлса, тўловни рўйхатдан олиб, янгидан қўшинг (F2).</translation>
    </message>
    <message>
        <source>This till may not use FBox</source>
        <comment>advice.box.444.title</comment>
        <translation>Бу кассага FBox рухсат бермайди</translation>
    </message>
    <message>
        <source>FBox&apos;s subscription allows one till, and another one uses it.</source>
        <comment>advice.box.444.meaning</comment>
        <translation>FBox обунаси битта касса учун, ундан бошқа касса фойдаланмоқда.</translation>
    </message>
    <message>
        <source>Call the administrator to get the subscription for several tills. Then press Send again (F6).</source>
        <comment>advice.box.444.action</comment>
        <translation>Бир нечта кассага обуна олиш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>The fiscal drive is locked</source>
        <comment>advice.box.65279.title</comment>
        <translation>Фискал хотира қулфланган</translation>
    </message>
    <message>
        <source>The fiscal module in FBox is locked.</source>
        <comment>advice.box.65279.meaning</comment>
        <translation>FBoxдаги фискал модуль қулфланган.</translation>
    </message>
    <message>
        <source>Call the administrator: the fiscal module needs service. Then press Send again (F6).</source>
        <comment>advice.box.65279.action</comment>
        <translation>Администраторни чақиринг: фискал модульга хизмат кўрсатиш керак. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>The fiscal module is not connected</source>
        <comment>advice.box.65534.title</comment>
        <translation>Фискал модуль уланмаган</translation>
    </message>
    <message>
        <source>FBox cannot find its fiscal module.</source>
        <comment>advice.box.65534.meaning</comment>
        <translation>FBox ўз фискал модулини топа олмаяпти.</translation>
    </message>
    <message>
        <source>Call the administrator to check how the fiscal module is plugged in. Then press Send again (F6).</source>
        <comment>advice.box.65534.action</comment>
        <translation>Модуль қандай уланганини текшириш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>Uzum did not accept the payment id</source>
        <comment>advice.provider.400.title</comment>
        <translation>Uzum тўлов ID рақамини қабул қилмади</translation>
    </message>
    <message>
        <source>Uzum calls the payment id wrong or empty.</source>
        <comment>advice.provider.400.meaning</comment>
        <translation>Uzum тўлов ID рақамини нотўғри ёки бўш деб ҳисоблади.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.provider.400.action</comment>
        <translation>Тўлов ID рақамини Uzumдагиси билан солиштиринг. Нотўғри бўлса, тўловни рўйхатдан олиб, янгидан қўшинг (F2).</translation>
    </message>
    <message>
        <source>Uzum does not let FBox in</source>
        <comment>advice.provider.401.title</comment>
        <translation>Uzum FBoxни киритмаяпти</translation>
    </message>
    <message>
        <source>Uzum did not accept FBox&apos;s keys.</source>
        <comment>advice.provider.401.meaning</comment>
        <translation>Uzum FBox калитларини қабул қилмади.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s keys for Uzum. Then press Send again (F6).</source>
        <comment>advice.provider.401.action</comment>
        <translation>FBoxнинг Uzum учун калитларини текшириш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s request came too late for Uzum</source>
        <comment>advice.provider.403.title</comment>
        <translation>FBox сўрови Uzumга кеч келди</translation>
    </message>
    <message>
        <source>Uzum refused the request as too old, so FBox&apos;s clock is probably wrong.</source>
        <comment>advice.provider.403.meaning</comment>
        <translation>Uzum сўровни эскирган деб рад этди: эҳтимол, FBox соати нотўғри.</translation>
    </message>
    <message>
        <source>Call the administrator to set FBox&apos;s clock. Then press Send again (F6).</source>
        <comment>advice.provider.403.action</comment>
        <translation>FBox соатини тўғрилаш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>Uzum does not know this payment</source>
        <comment>advice.provider.404.title</comment>
        <translation>Uzum бу тўловни билмайди</translation>
    </message>
    <message>
        <source>Uzum has no operation with this payment id.</source>
        <comment>advice.provider.404.meaning</comment>
        <translation>Uzumда бундай ID рақамли амал йўқ.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.provider.404.action</comment>
        <translation>Тўлов ID рақамини Uzumдагиси билан солиштиринг. Нотўғри бўлса, тўловни рўйхатдан олиб, янгидан қўшинг (F2).</translation>
    </message>
    <message>
        <source>The customer&apos;s card is in safe mode</source>
        <comment>advice.provider.416.title</comment>
        <translation>Мижоз картаси хавфсиз режимда</translation>
    </message>
    <message>
        <source>Uzum refused because the customer&apos;s card is in safe mode.</source>
        <comment>advice.provider.416.meaning</comment>
        <translation>Uzum рад этди: мижоз картаси хавфсиз режимда.</translation>
    </message>
    <message>
        <source>Ask the customer to switch safe mode off in the Uzum app, then press Send again (F6).</source>
        <comment>advice.provider.416.action</comment>
        <translation>Мижоздан Uzum иловасида хавфсиз режимни ўчиришни сўранг, кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>Uzum&apos;s service is not active</source>
        <comment>advice.provider.503.title</comment>
        <translation>Uzum хизмати фаол эмас</translation>
    </message>
    <message>
        <source>Uzum reports that the shop&apos;s service was not found or is switched off.</source>
        <comment>advice.provider.503.meaning</comment>
        <translation>Uzum дўкон хизмати топилмагани ёки ўчирилганини билдирди.</translation>
    </message>
    <message>
        <source>Call the administrator to ask Uzum. Then press Send again (F6).</source>
        <comment>advice.provider.503.action</comment>
        <translation>Uzumга мурожаат қилиш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <comment>advice.status.FAILED.title</comment>
        <translation>Тўлов ўтмади</translation>
    </message>
    <message>
        <source>Uzum says that this payment did not go through.</source>
        <comment>advice.status.FAILED.meaning</comment>
        <translation>Uzum бу тўлов ўтмаганини билдирди.</translation>
    </message>
    <message>
        <source>Check at Uzum whether the customer has paid. If not, take the payment off the list.</source>
        <comment>advice.status.FAILED.action</comment>
        <translation>Мижоз тўлаганини Uzumда текширинг. Тўламаган бўлса, тўловни рўйхатдан олинг.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <comment>advice.status.DECLINED.title</comment>
        <translation>Тўлов рад этилди</translation>
    </message>
    <message>
        <source>Uzum says that this payment was declined.</source>
        <comment>advice.status.DECLINED.meaning</comment>
        <translation>Uzum бу тўлов рад этилганини билдирди.</translation>
    </message>
    <message>
        <source>Check at Uzum whether the customer has paid. If not, take the payment off the list.</source>
        <comment>advice.status.DECLINED.action</comment>
        <translation>Мижоз тўлаганини Uzumда текширинг. Тўламаган бўлса, тўловни рўйхатдан олинг.</translation>
    </message>
    <message>
        <source>The payment was reversed</source>
        <comment>advice.status.REVERSED.title</comment>
        <translation>Тўлов қайтарилган</translation>
    </message>
    <message>
        <source>Uzum says that the money went back to the customer.</source>
        <comment>advice.status.REVERSED.meaning</comment>
        <translation>Uzum пул мижозга қайтарилганини билдирди.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was given back, take it off the list.</source>
        <comment>advice.status.REVERSED.action</comment>
        <translation>Тўловни Uzumда текширинг. Пул қайтарилган бўлса, уни рўйхатдан олинг.</translation>
    </message>
    <message>
        <source>The payment was cancelled</source>
        <comment>advice.status.CANCELED.title</comment>
        <translation>Тўлов бекор қилинган</translation>
    </message>
    <message>
        <source>Uzum says that this payment was cancelled.</source>
        <comment>advice.status.CANCELED.meaning</comment>
        <translation>Uzum бу тўлов бекор қилинганини билдирди.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was cancelled, take it off the list.</source>
        <comment>advice.status.CANCELED.action</comment>
        <translation>Тўловни Uzumда текширинг. Бекор қилинган бўлса, уни рўйхатдан олинг.</translation>
    </message>
    <message>
        <source>Uzum did not accept the receipt&apos;s link</source>
        <comment>advice.word.unsupported.fiscal.url.title</comment>
        <translation>Uzum чек ҳаволасини қабул қилмади</translation>
    </message>
    <message>
        <source>Uzum does not take this link for one of a fiscal receipt.</source>
        <comment>advice.word.unsupported.fiscal.url.meaning</comment>
        <translation>Uzum бу ҳаволани фискал чек ҳаволаси деб ҳисобламайди.</translation>
    </message>
    <message>
        <source>Look for the fiscal receipt&apos;s own QR code and scan that one (F5).</source>
        <comment>advice.word.unsupported.fiscal.url.action</comment>
        <translation>Фискал чекнинг ўз QR-кодини топинг ва уни сканерланг (F5).</translation>
    </message>
    <message>
        <source>Uzum finds no such payment</source>
        <comment>advice.word.operation.not.found.title</comment>
        <translation>Uzum бундай тўловни топмади</translation>
    </message>
    <message>
        <source>No payment with this id is known to Uzum, or the shop&apos;s service is switched off.</source>
        <comment>advice.word.operation.not.found.meaning</comment>
        <translation>Uzumда бундай ID рақамли тўлов йўқ ёки дўкон хизмати ўчирилган.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.word.operation.not.found.action</comment>
        <translation>Тўлов ID рақамини Uzumдагиси билан солиштиринг. Нотўғри бўлса, тўловни рўйхатдан олиб, янгидан қўшинг (F2).</translation>
    </message>
    <message>
        <source>Uzum has not finished the payment</source>
        <comment>advice.word.operation.is.inProcess.title</comment>
        <translation>Uzum тўловни ҳали тугатмади</translation>
    </message>
    <message>
        <source>Uzum is still working on this payment.</source>
        <comment>advice.word.operation.is.inProcess.meaning</comment>
        <translation>Uzum бу тўловни ҳали кўриб чиқмоқда.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.word.operation.is.inProcess.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: чек ўзи қайта юборилади.</translation>
    </message>
    <message>
        <source>Uzum declined the payment</source>
        <comment>advice.word.operation.failed.title</comment>
        <translation>Uzum тўловни рад этди</translation>
    </message>
    <message>
        <source>The payment itself did not go through.</source>
        <comment>advice.word.operation.failed.meaning</comment>
        <translation>Тўловнинг ўзи ўтмаган.</translation>
    </message>
    <message>
        <source>Check at Uzum whether the customer has paid. If not, take the payment off the list.</source>
        <comment>advice.word.operation.failed.action</comment>
        <translation>Мижоз тўлаганини Uzumда текширинг. Тўламаган бўлса, тўловни рўйхатдан олинг.</translation>
    </message>
    <message>
        <source>Uzum forbids this operation</source>
        <comment>advice.word.operation.forbidden.title</comment>
        <translation>Uzum бу амални тақиқлайди</translation>
    </message>
    <message>
        <source>The shop&apos;s contract with Uzum does not allow this operation.</source>
        <comment>advice.word.operation.forbidden.meaning</comment>
        <translation>Дўконнинг Uzum билан шартномаси бу амалга рухсат бермайди.</translation>
    </message>
    <message>
        <source>Call the administrator to ask Uzum. Then press Send again (F6).</source>
        <comment>advice.word.operation.forbidden.action</comment>
        <translation>Uzumга мурожаат қилиш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>Uzum does not offer this operation</source>
        <comment>advice.word.apelsin.pay.unsupported.operation.title</comment>
        <translation>Uzumда бундай амал йўқ</translation>
    </message>
    <message>
        <source>Uzum does not offer this operation to the shop&apos;s service.</source>
        <comment>advice.word.apelsin.pay.unsupported.operation.meaning</comment>
        <translation>Uzum бу амални дўкон хизматига таклиф қилмайди.</translation>
    </message>
    <message>
        <source>Call the administrator to ask Uzum. Then press Send again (F6).</source>
        <comment>advice.word.apelsin.pay.unsupported.operation.action</comment>
        <translation>Uzumга мурожаат қилиш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s keys for Uzum are wrong</source>
        <comment>advice.word.apelsin.pay.authorization.error.title</comment>
        <translation>FBoxнинг Uzum учун калитлари нотўғри</translation>
    </message>
    <message>
        <source>Uzum did not recognise FBox by its keys.</source>
        <comment>advice.word.apelsin.pay.authorization.error.meaning</comment>
        <translation>Uzum FBoxни калитлари бўйича танимади.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s keys for Uzum. Then press Send again (F6).</source>
        <comment>advice.word.apelsin.pay.authorization.error.action</comment>
        <translation>FBoxнинг Uzum учун калитларини текшириш учун администраторни чақиринг. Кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>Uzum&apos;s service is down</source>
        <comment>advice.word.apelsin.pay.service.not.working.title</comment>
        <translation>Uzum хизмати ишламаяпти</translation>
    </message>
    <message>
        <source>Uzum reports that its service does not work at the moment.</source>
        <comment>advice.word.apelsin.pay.service.not.working.meaning</comment>
        <translation>Uzum хизмати ҳозир ишламаётганини билдирди.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.word.apelsin.pay.service.not.working.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: чек ўзи қайта юборилади.</translation>
    </message>
    <message>
        <source>A service behind Uzum is down</source>
        <comment>advice.word.external.service.unavailable.title</comment>
        <translation>Uzumга керакли хизмат ишламаяпти</translation>
    </message>
    <message>
        <source>Uzum cannot reach a service that it needs.</source>
        <comment>advice.word.external.service.unavailable.meaning</comment>
        <translation>Uzum ўзига керакли хизматга улана олмаяпти.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.word.external.service.unavailable.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: чек ўзи қайта юборилади.</translation>
    </message>
    <message>
        <source>Uzum has this transaction already</source>
        <comment>advice.word.transaction.duplicated.title</comment>
        <translation>Бу амал Uzumда аллақачон бор</translation>
    </message>
    <message>
        <source>The receipt is probably attached already.</source>
        <comment>advice.word.transaction.duplicated.meaning</comment>
        <translation>Эҳтимол, чек аллақачон бириктирилган.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else. If a receipt is attached, take the payment off the list.</source>
        <comment>advice.word.transaction.duplicated.action</comment>
        <translation>Аввало тўловни Uzumда текширинг. Чек бириктирилган бўлса, тўловни рўйхатдан олинг.</translation>
    </message>
    <message>
        <source>Uzum has this order already</source>
        <comment>advice.word.order.id.duplicated.title</comment>
        <translation>Бу буюртма Uzumда аллақачон бор</translation>
    </message>
    <message>
        <source>The receipt is probably attached already.</source>
        <comment>advice.word.order.id.duplicated.meaning</comment>
        <translation>Эҳтимол, чек аллақачон бириктирилган.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else. If a receipt is attached, take the payment off the list.</source>
        <comment>advice.word.order.id.duplicated.action</comment>
        <translation>Аввало тўловни Uzumда текширинг. Чек бириктирилган бўлса, тўловни рўйхатдан олинг.</translation>
    </message>
    <message>
        <source>Uzum has this receipt already</source>
        <comment>advice.word.qr.duplicated.title</comment>
        <translation>Бу чек Uzumда аллақачон бор</translation>
    </message>
    <message>
        <source>This receipt&apos;s code was given to Uzum before.</source>
        <comment>advice.word.qr.duplicated.meaning</comment>
        <translation>Бу чекнинг коди Uzumга аввал берилган.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else. If a receipt is attached, take the payment off the list.</source>
        <comment>advice.word.qr.duplicated.action</comment>
        <translation>Аввало тўловни Uzumда текширинг. Чек бириктирилган бўлса, тўловни рўйхатдан олинг.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is not registered</source>
        <comment>advice.word.device.not.registered.title</comment>
        <translation>Мижоз телефони рўйхатдан ўтмаган</translation>
    </message>
    <message>
        <source>Uzum does not know the phone that the customer paid with.</source>
        <comment>advice.word.device.not.registered.meaning</comment>
        <translation>Uzum мижоз тўлаган телефонни танимайди.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum, and ask the customer to sign in to the Uzum app again.</source>
        <comment>advice.word.device.not.registered.action</comment>
        <translation>Тўловни Uzumда текширинг ва мижоздан Uzum иловасига қайта киришни сўранг.</translation>
    </message>
    <message>
        <source>Uzum does not know this customer</source>
        <comment>advice.word.user.does.not.exist.title</comment>
        <translation>Uzum бу мижозни билмайди</translation>
    </message>
    <message>
        <source>Uzum finds no customer for this payment.</source>
        <comment>advice.word.user.does.not.exist.meaning</comment>
        <translation>Uzum бу тўлов учун мижозни топмади.</translation>
    </message>
    <message>
        <source>Check that the right payment is selected and look it up at Uzum.</source>
        <comment>advice.word.user.does.not.exist.action</comment>
        <translation>Тўғри тўлов танланганини текширинг ва уни Uzumда топинг.</translation>
    </message>
    <message>
        <source>The customer&apos;s card was not found</source>
        <comment>advice.word.user.card.not.found.title</comment>
        <translation>Мижоз картаси топилмади</translation>
    </message>
    <message>
        <source>Uzum does not find the card that the customer paid with.</source>
        <comment>advice.word.user.card.not.found.meaning</comment>
        <translation>Uzum мижоз тўлаган картани топмади.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum, and ask the customer about the card.</source>
        <comment>advice.word.user.card.not.found.action</comment>
        <translation>Тўловни Uzumда текширинг ва мижоздан карта ҳақида сўранг.</translation>
    </message>
    <message>
        <source>A limit stops the payment</source>
        <comment>advice.word.limit.was.set.title</comment>
        <translation>Тўловни лимит тўхтатди</translation>
    </message>
    <message>
        <source>A limit is set on the customer&apos;s card.</source>
        <comment>advice.word.limit.was.set.meaning</comment>
        <translation>Мижоз картасига лимит қўйилган.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum, and ask the customer about the limit in the Uzum app.</source>
        <comment>advice.word.limit.was.set.action</comment>
        <translation>Тўловни Uzumда текширинг ва мижоздан Uzum иловасидаги лимит ҳақида сўранг.</translation>
    </message>
    <message>
        <source>Safe mode is on in the Uzum app</source>
        <comment>advice.word.apelsin.pay.safe.mode.on.title</comment>
        <translation>Uzum иловасида хавфсиз режим ёқилган</translation>
    </message>
    <message>
        <source>The customer&apos;s card is in safe mode.</source>
        <comment>advice.word.apelsin.pay.safe.mode.on.meaning</comment>
        <translation>Мижоз картаси хавфсиз режимда.</translation>
    </message>
    <message>
        <source>Ask the customer to switch safe mode off in the Uzum app, then press Send again (F6).</source>
        <comment>advice.word.apelsin.pay.safe.mode.on.action</comment>
        <translation>Мижоздан Uzum иловасида хавфсиз режимни ўчиришни сўранг, кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>The customer&apos;s code has expired</source>
        <comment>advice.word.apelsin.pay.user.otp.data.expired.title</comment>
        <translation>Мижоз кодининг муддати ўтган</translation>
    </message>
    <message>
        <source>The code that the customer showed is too old.</source>
        <comment>advice.word.apelsin.pay.user.otp.data.expired.meaning</comment>
        <translation>Мижоз кўрсатган код жуда эски.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was not paid, ask the customer for a new code.</source>
        <comment>advice.word.apelsin.pay.user.otp.data.expired.action</comment>
        <translation>Тўловни Uzumда текширинг. Тўланмаган бўлса, мижоздан янги код сўранг.</translation>
    </message>
    <message>
        <source>The customer&apos;s code is a wrong one</source>
        <comment>advice.word.apelsin.pay.wrong.prefix.otp.data.title</comment>
        <translation>Мижоз коди бошқа код</translation>
    </message>
    <message>
        <source>The code that the customer showed is not one for payments.</source>
        <comment>advice.word.apelsin.pay.wrong.prefix.otp.data.meaning</comment>
        <translation>Мижоз кўрсатган код тўлов учун эмас.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was not paid, ask the customer for the code for payments.</source>
        <comment>advice.word.apelsin.pay.wrong.prefix.otp.data.action</comment>
        <translation>Тўловни Uzumда текширинг. Тўланмаган бўлса, мижоздан тўлов кодини сўранг.</translation>
    </message>
    <message>
        <source>The receipt is not this shop&apos;s</source>
        <comment>advice.word.receipt.qr.only.yours.title</comment>
        <translation>Чек бу дўконники эмас</translation>
    </message>
    <message>
        <source>Uzum accepts only receipts of the shop that took the payment.</source>
        <comment>advice.word.receipt.qr.only.yours.meaning</comment>
        <translation>Uzum фақат тўловни қабул қилган дўкон чекларини қабул қилади.</translation>
    </message>
    <message>
        <source>Look for this shop&apos;s own receipt of this sale and scan that one (F5).</source>
        <comment>advice.word.receipt.qr.only.yours.action</comment>
        <translation>Шу савдонинг шу дўкон берган чекини топинг ва уни сканерланг (F5).</translation>
    </message>
    <message>
        <source>The payment cannot be reversed</source>
        <comment>advice.word.apelsin.pay.reverse.not.allowed.title</comment>
        <translation>Тўловни қайтариб бўлмайди</translation>
    </message>
    <message>
        <source>Uzum does not allow this payment to be given back.</source>
        <comment>advice.word.apelsin.pay.reverse.not.allowed.meaning</comment>
        <translation>Uzum бу тўловни қайтаришга рухсат бермайди.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum, or call the administrator.</source>
        <comment>advice.word.apelsin.pay.reverse.not.allowed.action</comment>
        <translation>Тўловни Uzumда текширинг ёки администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <comment>advice.till.no_code.title</comment>
        <translation>Сервер рад этди</translation>
    </message>
    <message>
        <source>The server refused without a code: {message}</source>
        <comment>advice.till.no_code.meaning</comment>
        <translation>Сервер кодсиз рад этди: {message}</translation>
    </message>
    <message>
        <source>Show this to the administrator, then press Send again (F6).</source>
        <comment>advice.till.no_code.action</comment>
        <translation>Буни администраторга кўрсатинг, кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>The server refused without a reason</source>
        <comment>advice.till.no_reason.title</comment>
        <translation>Сервер сабабсиз рад этди</translation>
    </message>
    <message>
        <source>The server said no and nothing else.</source>
        <comment>advice.till.no_reason.meaning</comment>
        <translation>Сервер “йўқ” деди ва бошқа ҳеч нарса айтмади.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it happens again, call the administrator.</source>
        <comment>advice.till.no_reason.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6). Такрорланса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <comment>advice.till.timeout.title</comment>
        <translation>Жавоб ўз вақтида келмади</translation>
    </message>
    <message>
        <source>The receipt was sent, but the server did not answer in time, so it may be attached.</source>
        <comment>advice.till.timeout.meaning</comment>
        <translation>Чек юборилди, лекин сервер ўз вақтида жавоб бермади, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, look at Uzum.</source>
        <comment>advice.till.timeout.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, Uzumда текширинг.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <comment>advice.till.broken.title</comment>
        <translation>Алоқа узилди</translation>
    </message>
    <message>
        <source>The receipt was sent, but the connection broke before the answer, so it may be attached.</source>
        <comment>advice.till.broken.meaning</comment>
        <translation>Чек юборилди, лекин жавобгача алоқа узилди, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, look at Uzum.</source>
        <comment>advice.till.broken.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, Uzumда текширинг.</translation>
    </message>
    <message>
        <source>The till was closed while sending</source>
        <comment>advice.till.interrupted.title</comment>
        <translation>Юбориш пайтида касса ёпилди</translation>
    </message>
    <message>
        <source>The program ended before the answer came, so the receipt may be attached.</source>
        <comment>advice.till.interrupted.meaning</comment>
        <translation>Дастур жавоб келмасдан ёпилди, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, look at Uzum.</source>
        <comment>advice.till.interrupted.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, Uzumда текширинг.</translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <comment>advice.till.closed.title</comment>
        <translation>Юбориш тўхтатилди</translation>
    </message>
    <message>
        <source>The program or the settings were closed or changed in the middle.</source>
        <comment>advice.till.closed.meaning</comment>
        <translation>Юбориш пайтида дастур ёпилди ёки созламалар ўзгартирилди.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.till.closed.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: чек ўзи қайта юборилади.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <comment>advice.till.unexpected.title</comment>
        <translation>Кутилмаган ҳолат юз берди</translation>
    </message>
    <message>
        <source>The program failed while sending, so the receipt may be attached.</source>
        <comment>advice.till.unexpected.meaning</comment>
        <translation>Юбориш пайтида дастурда носозлик бўлди, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it happens again, call the administrator: the log tells more.</source>
        <comment>advice.till.unexpected.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6). Такрорланса, администраторни чақиринг: тафсилотлар дастур қайдларида.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty</source>
        <comment>advice.till.empty.title</comment>
        <translation>Сервер жавоби бўш</translation>
    </message>
    <message>
        <source>The server answered without a word, so the receipt may be attached.</source>
        <comment>advice.till.empty.meaning</comment>
        <translation>Сервер жавобда ҳеч нарса ёзмади, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.empty.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>A web page answered, not FBox</source>
        <comment>advice.till.html.title</comment>
        <translation>FBox эмас, веб-саҳифа жавоб берди</translation>
    </message>
    <message>
        <source>Something between the till and FBox answered with a web page.</source>
        <comment>advice.till.html.meaning</comment>
        <translation>Касса билан FBox орасидаги нимадир веб-саҳифа билан жавоб берди.</translation>
    </message>
    <message>
        <source>Check that the internet works without a sign-in page, then press Send again (F6).</source>
        <comment>advice.till.html.action</comment>
        <translation>Интернет кириш саҳифасисиз ишлашини текширинг, кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read</source>
        <comment>advice.till.malformed.title</comment>
        <translation>Сервер жавобини ўқиб бўлмади</translation>
    </message>
    <message>
        <source>The answer was damaged on its way, so the receipt may be attached.</source>
        <comment>advice.till.malformed.meaning</comment>
        <translation>Жавоб йўлда бузилган, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.malformed.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The answer is not FBox&apos;s</source>
        <comment>advice.till.unknown_reply.title</comment>
        <translation>Жавоб FBoxники эмас</translation>
    </message>
    <message>
        <source>The server answered, but not as FBox does, so the receipt may be attached.</source>
        <comment>advice.till.unknown_reply.meaning</comment>
        <translation>Сервер жавоб берди, лекин FBox каби эмас, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it stays unclear, call the administrator to check FBox&apos;s address.</source>
        <comment>advice.till.unknown_reply.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6). Номаълум қолса, FBox манзилини текшириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far too long</source>
        <comment>advice.till.too_large.title</comment>
        <translation>Сервер жавоби жуда узун</translation>
    </message>
    <message>
        <source>The answer was too long to be FBox&apos;s, so it was not read to the end.</source>
        <comment>advice.till.too_large.meaning</comment>
        <translation>Жавоб FBox учун жуда узун, шунинг учун охиригача ўқилмади.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it stays unclear, call the administrator to check FBox&apos;s address.</source>
        <comment>advice.till.too_large.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6). Номаълум қолса, FBox манзилини текшириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The answer is about another payment</source>
        <comment>advice.till.other_payment.title</comment>
        <translation>Жавоб бошқа тўлов ҳақида</translation>
    </message>
    <message>
        <source>The server answered about a payment that was not asked about.</source>
        <comment>advice.till.other_payment.meaning</comment>
        <translation>Сервер сўралмаган тўлов ҳақида жавоб берди.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else, and tell the administrator.</source>
        <comment>advice.till.other_payment.action</comment>
        <translation>Аввало тўловни Uzumда текширинг ва администраторга айтинг.</translation>
    </message>
    <message>
        <source>The answer contradicts itself</source>
        <comment>advice.till.contradiction.title</comment>
        <translation>Жавоб ўзига зид</translation>
    </message>
    <message>
        <source>The server says yes and no in one answer, so the receipt may be attached.</source>
        <comment>advice.till.contradiction.meaning</comment>
        <translation>Сервер битта жавобда ҳам “ҳа”, ҳам “йўқ” деди, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.contradiction.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <comment>advice.till.incomplete.title</comment>
        <translation>Жавоб тўлиқ эмас</translation>
    </message>
    <message>
        <source>The server says yes, but does not say all that belongs to it.</source>
        <comment>advice.till.incomplete.meaning</comment>
        <translation>Сервер “ҳа” деди, лекин керакли ҳамма нарсани айтмади.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.incomplete.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The answer is not well formed</source>
        <comment>advice.till.wrong_types.title</comment>
        <translation>Жавоб нотўғри тузилган</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds values of the wrong kind, so the receipt may be attached.</source>
        <comment>advice.till.wrong_types.meaning</comment>
        <translation>Сервер жавобидаги қийматлар бошқа турда, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.wrong_types.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The payment&apos;s status is not known</source>
        <comment>advice.till.unknown_status.title</comment>
        <translation>Тўлов ҳолати номаълум</translation>
    </message>
    <message>
        <source>The server gives the payment a status that this program does not know.</source>
        <comment>advice.till.unknown_status.meaning</comment>
        <translation>Сервер тўловга бу дастур билмайдиган ҳолат берди.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.unknown_status.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not found</source>
        <comment>advice.till.dns.title</comment>
        <translation>Сервер номи топилмади</translation>
    </message>
    <message>
        <source>The computer cannot find the server&apos;s address: most often the internet is down.</source>
        <comment>advice.till.dns.meaning</comment>
        <translation>Компьютер сервер манзилини топа олмаяпти: кўпинча интернет йўқлигидан.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.dns.action</comment>
        <translation>Тармоқ кабели ёки Wi-Fi ни текширинг. Чеклар сақланган ва ўзи юборилади.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <comment>advice.till.connect.title</comment>
        <translation>Сервер билан алоқа йўқ</translation>
    </message>
    <message>
        <source>The server cannot be reached: it is switched off, or the network is down.</source>
        <comment>advice.till.connect.meaning</comment>
        <translation>Серверга уланиб бўлмади: у ўчирилган ёки тармоқ йўқ.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that FBox is on. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.connect.action</comment>
        <translation>Тармоқ кабели ёки Wi-Fi ни ва FBox ёқилганини текширинг. Чеклар сақланган ва ўзи юборилади.</translation>
    </message>
    <message>
        <source>The server does not pick up</source>
        <comment>advice.till.connect_timeout.title</comment>
        <translation>Сервер жавоб бермаяпти</translation>
    </message>
    <message>
        <source>The server did not answer the call in time.</source>
        <comment>advice.till.connect_timeout.meaning</comment>
        <translation>Сервер чақирувга ўз вақтида жавоб бермади.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that FBox is on. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.connect_timeout.action</comment>
        <translation>Тармоқ кабели ёки Wi-Fi ни ва FBox ёқилганини текширинг. Чеклар сақланган ва ўзи юборилади.</translation>
    </message>
    <message>
        <source>FBox is not connected</source>
        <comment>advice.till.tunnel_offline.title</comment>
        <translation>FBox уланмаган</translation>
    </message>
    <message>
        <source>The way to FBox is there, but FBox itself is not connected to it.</source>
        <comment>advice.till.tunnel_offline.meaning</comment>
        <translation>FBoxга йўл бор, лекин FBoxнинг ўзи унга уланмаган.</translation>
    </message>
    <message>
        <source>Check that FBox is on and has a network. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.tunnel_offline.action</comment>
        <translation>FBox ёқилганини ва тармоғи борлигини текширинг. Чеклар сақланган ва ўзи юборилади.</translation>
    </message>
    <message>
        <source>Other receipts are being sent</source>
        <comment>advice.till.busy.title</comment>
        <translation>Бошқа чеклар юборилмоқда</translation>
    </message>
    <message>
        <source>All connections to the server are in use.</source>
        <comment>advice.till.busy.meaning</comment>
        <translation>Сервер билан барча уланишлар банд.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent as soon as one is free.</source>
        <comment>advice.till.busy.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: уланиш бўшаши билан чек юборилади.</translation>
    </message>
    <message>
        <source>No server is set up</source>
        <comment>advice.till.not_configured.title</comment>
        <translation>Сервер созланмаган</translation>
    </message>
    <message>
        <source>The till does not know FBox&apos;s address.</source>
        <comment>advice.till.not_configured.meaning</comment>
        <translation>Касса FBox манзилини билмайди.</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and enter FBox&apos;s address, or call the administrator.</source>
        <comment>advice.till.not_configured.action</comment>
        <translation>Созламаларни очинг (Ctrl+,) ва FBox манзилини киритинг ёки администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is refused</source>
        <comment>advice.till.certificate.title</comment>
        <translation>Сервер сертификати қабул қилинмади</translation>
    </message>
    <message>
        <source>The server cannot prove who it is: {message}.</source>
        <comment>advice.till.certificate.meaning</comment>
        <translation>Сервер кимлигини исботлай олмади: {message}.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, call the administrator.</source>
        <comment>advice.till.certificate.action</comment>
        <translation>Бу компьютернинг сана ва вақтини текширинг. Тўғри бўлса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>No secure connection is possible</source>
        <comment>advice.till.tls.title</comment>
        <translation>Ҳимояланган уланиш имконсиз</translation>
    </message>
    <message>
        <source>The server does not speak https as it should: {message}</source>
        <comment>advice.till.tls.meaning</comment>
        <translation>Сервер https ни керакли тарзда қўлламайди: {message}</translation>
    </message>
    <message>
        <source>Call the administrator to check whether the address should begin with http or https.</source>
        <comment>advice.till.tls.action</comment>
        <translation>Манзил http ёки https билан бошланишини текшириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The address is not secure</source>
        <comment>advice.till.public_http.title</comment>
        <translation>Манзил ҳимояланмаган</translation>
    </message>
    <message>
        <source>Plain http is allowed inside the shop only, and this address lies outside.</source>
        <comment>advice.till.public_http.meaning</comment>
        <translation>Оддий http фақат дўкон ичида рухсат этилган, бу манзил эса ташқарида.</translation>
    </message>
    <message>
        <source>Call the administrator to change the address to https.</source>
        <comment>advice.till.public_http.action</comment>
        <translation>Манзилни https га ўзгартириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>A header in the settings is wrong</source>
        <comment>advice.till.header.title</comment>
        <translation>Созламадаги сарлавҳа нотўғри</translation>
    </message>
    <message>
        <source>A header in the settings cannot be sent: {message}</source>
        <comment>advice.till.header.meaning</comment>
        <translation>Созламалардаги сарлавҳани юбориб бўлмайди: {message}</translation>
    </message>
    <message>
        <source>Call the administrator to correct the headers in the settings.</source>
        <comment>advice.till.header.action</comment>
        <translation>Созламалардаги сарлавҳаларни тузатиш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>FBox&apos;s address is wrong</source>
        <comment>advice.till.address.title</comment>
        <translation>FBox манзили нотўғри</translation>
    </message>
    <message>
        <source>The address in the settings is none that can be asked.</source>
        <comment>advice.till.address.meaning</comment>
        <translation>Созламалардаги манзилга мурожаат қилиб бўлмайди.</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and correct FBox&apos;s address, or call the administrator.</source>
        <comment>advice.till.address.action</comment>
        <translation>Созламаларни очинг (Ctrl+,) ва FBox манзилини тузатинг ёки администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere</source>
        <comment>advice.till.redirect.title</comment>
        <translation>Сервер бошқа жойга йўллаяпти</translation>
    </message>
    <message>
        <source>The address leads on to another one ({message}), which is not followed.</source>
        <comment>advice.till.redirect.meaning</comment>
        <translation>Манзил бошқасига олиб боради ({message}), касса у ерга ўтмайди.</translation>
    </message>
    <message>
        <source>Call the administrator to enter FBox&apos;s own address, or to sign in to the internet.</source>
        <comment>advice.till.redirect.action</comment>
        <translation>FBoxнинг ўз манзилини киритиш ёки интернетга кириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in</source>
        <comment>advice.http.401.title</comment>
        <translation>Сервер киришни талаб қилмоқда</translation>
    </message>
    <message>
        <source>Something before FBox asks who is calling.</source>
        <comment>advice.http.401.meaning</comment>
        <translation>FBox олдидаги нимадир ким мурожаат қилаётганини сўрамоқда.</translation>
    </message>
    <message>
        <source>Call the administrator to check the headers in the settings.</source>
        <comment>advice.http.401.action</comment>
        <translation>Созламалардаги сарлавҳаларни текшириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The server does not let this till in</source>
        <comment>advice.http.403.title</comment>
        <translation>Сервер бу кассани киритмаяпти</translation>
    </message>
    <message>
        <source>Something before FBox refuses this till.</source>
        <comment>advice.http.403.meaning</comment>
        <translation>FBox олдидаги нимадир бу кассани ўтказмаяпти.</translation>
    </message>
    <message>
        <source>Call the administrator to check the headers in the settings and the server&apos;s rules.</source>
        <comment>advice.http.403.action</comment>
        <translation>Созламалардаги сарлавҳалар ва сервер қоидаларини текшириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>A proxy asks for a sign-in</source>
        <comment>advice.http.407.title</comment>
        <translation>Прокси киришни талаб қилмоқда</translation>
    </message>
    <message>
        <source>A proxy stands between the till and FBox and wants to know who is calling.</source>
        <comment>advice.http.407.meaning</comment>
        <translation>Касса билан FBox орасида прокси бор, у ким мурожаат қилаётганини сўрамоқда.</translation>
    </message>
    <message>
        <source>Call the administrator to check the network.</source>
        <comment>advice.http.407.action</comment>
        <translation>Тармоқни текшириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>FBox is not at this address</source>
        <comment>advice.http.404.title</comment>
        <translation>Бу манзилда FBox йўқ</translation>
    </message>
    <message>
        <source>A server answers at this address, but it is not FBox.</source>
        <comment>advice.http.404.meaning</comment>
        <translation>Бу манзилда сервер жавоб беради, лекин у FBox эмас.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s address in the settings.</source>
        <comment>advice.http.404.action</comment>
        <translation>Созламалардаги FBox манзилини текшириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>This address does not take receipts</source>
        <comment>advice.http.405.title</comment>
        <translation>Бу манзил чек қабул қилмайди</translation>
    </message>
    <message>
        <source>A server answers at this address, but it takes no receipts.</source>
        <comment>advice.http.405.meaning</comment>
        <translation>Бу манзилда сервер жавоб беради, лекин чек қабул қилмайди.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s address in the settings.</source>
        <comment>advice.http.405.action</comment>
        <translation>Созламалардаги FBox манзилини текшириш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>FBox has moved away</source>
        <comment>advice.http.410.title</comment>
        <translation>FBox кўчиб кетган</translation>
    </message>
    <message>
        <source>The server says that FBox is no longer at this address.</source>
        <comment>advice.http.410.meaning</comment>
        <translation>Сервер FBox энди бу манзилда йўқлигини билдирди.</translation>
    </message>
    <message>
        <source>Call the administrator to enter FBox&apos;s new address in the settings.</source>
        <comment>advice.http.410.action</comment>
        <translation>Созламаларга FBoxнинг янги манзилини киритиш учун администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The server waited too long</source>
        <comment>advice.http.408.title</comment>
        <translation>Сервер сўровни кутиб бўлди</translation>
    </message>
    <message>
        <source>The server did not get the whole request in time.</source>
        <comment>advice.http.408.meaning</comment>
        <translation>Сервер бутун сўровни ўз вақтида олмади.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.http.408.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: чек ўзи қайта юборилади.</translation>
    </message>
    <message>
        <source>The server is asked too often</source>
        <comment>advice.http.429.title</comment>
        <translation>Серверга жуда тез-тез мурожаат</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <comment>advice.http.429.meaning</comment>
        <translation>Сервер танаффус сўрамоқда.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself after the pause.</source>
        <comment>advice.http.429.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: танаффусдан кейин чек ўзи қайта юборилади.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <comment>advice.http.503.title</comment>
        <translation>Сервер банд</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <comment>advice.http.503.meaning</comment>
        <translation>Сервер кейинроқ мурожаат қилишни сўрамоқда.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.http.503.action</comment>
        <translation>Ҳеч нарса қилиш шарт эмас: чек ўзи қайта юборилади.</translation>
    </message>
    <message>
        <source>The server failed, HTTP {code}</source>
        <comment>advice.http.server_error.title</comment>
        <translation>Сервер носозлиги, HTTP {code}</translation>
    </message>
    <message>
        <source>The server failed while it worked on the receipt, so it may be attached.</source>
        <comment>advice.http.server_error.meaning</comment>
        <translation>Чекка ишлов беришда серверда носозлик бўлди, шунинг учун чек бириктирилган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.http.server_error.action</comment>
        <translation>“Қайта юбориш” тугмасини босинг (F6): ўша чекнинг икки марта юборилиши зарар қилмайди. Номаълум қолса, администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The server refused, HTTP {code}</source>
        <comment>advice.http.refused.title</comment>
        <translation>Сервер рад этди, HTTP {code}</translation>
    </message>
    <message>
        <source>The server did not accept the request: {message}</source>
        <comment>advice.http.refused.meaning</comment>
        <translation>Сервер сўровни қабул қилмади: {message}</translation>
    </message>
    <message>
        <source>Show this to the administrator, then press Send again (F6).</source>
        <comment>advice.http.refused.action</comment>
        <translation>Буни администраторга кўрсатинг, кейин “Қайта юбориш” тугмасини босинг (F6).</translation>
    </message>
    <message>
        <source>The journal is whole, and nobody edited it.</source>
        <comment>check.good</comment>
        <translation>Журнал бутун, уни ҳеч ким ўзгартирмаган.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <comment>check.integrity</comment>
        <translation>Файл бузилган: {detail}</translation>
    </message>
    <message>
        <source>Rows refer to rows that are gone: {names}</source>
        <comment>check.foreign_keys</comment>
        <translation>Сатрлар энди йўқ сатрларга ишора қилмоқда: {names}</translation>
    </message>
    <message>
        <source>Somebody changed tables or rules of the journal: {names}</source>
        <comment>check.rules</comment>
        <translation>Кимдир журнал жадваллари ёки қоидаларини ўзгартирган: {names}</translation>
    </message>
    <message>
        <source>Payments with two receipts ({count}): {payments}</source>
        <comment>check.two_receipts</comment>
        <translation>Икки чекли тўловлар ({count}): {payments}</translation>
    </message>
    <message>
        <source>Payments that share a receipt ({count}): {payments}</source>
        <comment>check.two_payments</comment>
        <translation>Битта чекка эга тўловлар ({count}): {payments}</translation>
    </message>
    <message>
        <source>Payments in another state than their receipt ({count}): {payments}</source>
        <comment>check.states</comment>
        <translation>Ҳолати чекига мос келмайдиган тўловлар ({count}): {payments}</translation>
    </message>
    <message>
        <source>Payments whose attempts do not fit their state ({count}): {payments}</source>
        <comment>check.unanswered</comment>
        <translation>Уринишлари ҳолатига мос келмайдиган тўловлар ({count}): {payments}</translation>
    </message>
    <message>
        <source>The counts do not fit the payments.</source>
        <comment>check.tallies</comment>
        <translation>Ҳисоб тўловларга мос келмайди.</translation>
    </message>
    <message>
        <source>The audit trail was edited: it breaks at row {row}.</source>
        <comment>check.chain</comment>
        <translation>Амаллар қайди ўзгартирилган: у {row}-сатрда узилади.</translation>
    </message>
    <message>
        <source>Attempts and the audit trail disagree ({count}), first at attempt {row}.</source>
        <comment>check.attempts</comment>
        <translation>Уринишлар ва амаллар қайди фарқ қилади ({count}), биринчиси {row}-уринишда.</translation>
    </message>
    <message>
        <source>Decisions and the audit trail disagree ({count}), first at decision {row}.</source>
        <comment>check.decisions</comment>
        <translation>Қарорлар ва амаллар қайди фарқ қилади ({count}), биринчиси {row}-қарорда.</translation>
    </message>
    <message>
        <source>The newest copy, {name}, tells of something that this journal does not: it was edited or exchanged.</source>
        <comment>check.backup</comment>
        <translation>Энг янги нусха, {name}, бу журналда йўқ нарсани сақлайди: журнал ўзгартирилган ёки алмаштирилган.</translation>
    </message>
    <message>
        <source>The newest copy, {name}, cannot be read.</source>
        <comment>check.backup_unreadable</comment>
        <translation>Энг янги нусха, {name}, ўқилмади.</translation>
    </message>
    <message>
        <source>The copy lacks {payments} payments and {rows} other rows of the present journal, and has {changed} payments in another state. Add --yes to restore it all the same.</source>
        <comment>restore.loss</comment>
        <translation>Нусхада ҳозирги журналнинг {payments} та тўлови ва {rows} та бошқа сатри йўқ, {changed} та тўлов бошқа ҳолатда. Барибир тиклаш учун --yes қўшинг.</translation>
    </message>
    <message>
        <source>The present journal cannot be read, so nobody can tell what would be lost. Add --yes to restore the copy all the same.</source>
        <comment>restore.unknown_loss</comment>
        <translation>Ҳозирги журнал ўқилмади, шунинг учун нима йўқолиши номаълум. Нусхани барибир тиклаш учун --yes қўшинг.</translation>
    </message>
    <message>
        <source>The copy is in its place.</source>
        <comment>restore.done</comment>
        <translation>Нусха жойига қўйилди.</translation>
    </message>
    <message>
        <source>The copy is in its place. The journal that was there is kept: {path}</source>
        <comment>restore.kept</comment>
        <translation>Нусха жойига қўйилди. Аввалги журнал сақланди: {path}</translation>
    </message>
    <message>
        <source>There is no journal at {detail}.</source>
        <comment>journal.none_to_check</comment>
        <translation>{detail} да журнал йўқ.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of this program. Start the program once, then check again.</source>
        <comment>journal.older</comment>
        <translation>Журнал дастурнинг эскироқ версиясида ёзилган. Дастурни бир марта ишга тушириб, яна текширинг.</translation>
    </message>
    <message>
        <source>There is no file {detail}.</source>
        <comment>journal.no_copy</comment>
        <translation>{detail} файли йўқ.</translation>
    </message>
    <message>
        <source>This file is no whole copy of a journal: {detail}</source>
        <comment>journal.not_a_copy</comment>
        <translation>Бу файл журналнинг бутун нусхаси эмас: {detail}</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>choice.enter</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press Enter for the likeliest, or another one&apos;s number, or scan the payment&apos;s own code.</source>
        <comment>scan.no_payment.body_choose</comment>
        <translation>Эҳтимоли энг каттаси учун Enter, бошқаси учун унинг рақамини босинг ёки тўловнинг ўз кодини сканерланг.</translation>
    </message>
    <message>
        <source>Is this a payment&apos;s id?</source>
        <comment>scan.payment_asked.title</comment>
        <translation>Бу тўлов ID рақамими?</translation>
    </message>
    <message>
        <source>No payment has this id. If it is on the payment&apos;s own slip, add it.</source>
        <comment>scan.payment_asked.body</comment>
        <translation>Бундай ID рақамли тўлов йўқ. Тўловнинг ўз слипида шу рақам бўлса, уни қўшинг.</translation>
    </message>
    <message>
        <source>A receipt waits</source>
        <comment>face.held.title</comment>
        <translation>Чек кутмоқда</translation>
    </message>
    <message>
        <source>Receipt No. {number} waits for its payment: choose it, add it or scan its code.</source>
        <comment>face.nothing.held</comment>
        <translation>{number}-чек ўз тўловини кутмоқда: уни танланг, қўшинг ёки кодини сканерланг.</translation>
    </message>
    <message>
        <source>The payment was added by its code. Point the scanner or the camera at the receipt&apos;s QR code.</source>
        <comment>face.awaiting.body_scanned</comment>
        <translation>Тўлов коди бўйича қўшилди. Сканер ёки камерани чекнинг QR-кодига тутинг.</translation>
    </message>
    <message>
        <source>Add the payment  Enter</source>
        <comment>button.add_scanned</comment>
        <translation>Тўловни қўшиш  Enter</translation>
    </message>
    <message>
        <source>This is a payment&apos;s code</source>
        <comment>scanning.payment_code</comment>
        <translation>Бу тўлов коди</translation>
    </message>
    <message>
        <source>choose, when the card offers payments</source>
        <comment>key.1</comment>
        <translation>карточка тўловларни таклиф қилганда танлаш</translation>
    </message>
    <message>
        <source>use the scanned receipt anyway</source>
        <comment>key.Ctrl+Enter</comment>
        <translation>барибир ўқилган чекни олиш</translation>
    </message>
    <message>
        <source>Sample receipt</source>
        <comment>slip.title</comment>
        <translation>Ўқув чеки</translation>
    </message>
    <message>
        <source>Hold the webcam before this receipt, or press Space to feed it. N shows another one.</source>
        <comment>slip.hint</comment>
        <translation>Веб-камерани шу чекка тутинг ёки уни ўқиш учун пробелни босинг. Н бошқа чекни кўрсатади.</translation>
    </message>
    <message>
        <source>Feed the slip  Space</source>
        <comment>slip.feed</comment>
        <translation>Чекни ўқиш  Space</translation>
    </message>
    <message>
        <source>Another receipt  N</source>
        <comment>slip.renew</comment>
        <translation>Бошқа чек  N</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <comment>slip.close</comment>
        <translation>Ёпиш  Esc</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <comment>crash.title</comment>
        <translation>Дастурда хато юз берди</translation>
    </message>
    <message>
        <source>What you did last may not have worked; look before you do it again. Receipts that are saved are still sent. The details are in the log: {log}</source>
        <comment>crash.text</comment>
        <translation>Охирги амал бажарилмаган бўлиши мумкин: такрорлашдан олдин текширинг. Сақланган чеклар барибир юборилмоқда. Тафсилотлар дастур қайдларида: {log}</translation>
    </message>
    <message>
        <source>The till made a mistake it did not expect. The details are in the log.</source>
        <comment>till.unexpected</comment>
        <translation>Кассада кутилмаган хато юз берди. Тафсилотлар дастур қайдларида.</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>settings_dialog.title</comment>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>settings_dialog.fbox</comment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Receipts</source>
        <comment>settings_dialog.receipt</comment>
        <translation>Чеклар</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>settings_dialog.camera</comment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <comment>settings_dialog.scanner</comment>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>In training the built-in server answers, whatever stands here.</source>
        <comment>settings_dialog.training</comment>
        <translation>Ўқув режимида бу ерда нима ёзилмасин, ички сервер жавоб беради.</translation>
    </message>
    <message>
        <source>FBox&apos;s address, such as http://192.168.1.50:8080</source>
        <comment>setting.fbox.base_url</comment>
        <translation>FBox манзили, масалан http://192.168.1.50:8080</translation>
    </message>
    <message>
        <source>How long to wait for the connection</source>
        <comment>setting.fbox.connect_timeout_s</comment>
        <translation>Уланишни қанча кутиш</translation>
    </message>
    <message>
        <source>How long to wait for the answer</source>
        <comment>setting.fbox.read_timeout_s</comment>
        <translation>Жавобни қанча кутиш</translation>
    </message>
    <message>
        <source>Extra headers, if a proxy asks for them</source>
        <comment>setting.fbox.headers</comment>
        <translation>Қўшимча сарлавҳалар, агар прокси талаб қилса</translation>
    </message>
    <message>
        <source>Add a header  Ctrl+N</source>
        <comment>setting.header_add</comment>
        <translation>Сарлавҳа қўшиш  Ctrl+N</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>setting.header_name</comment>
        <translation>Номи</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>setting.header_value</comment>
        <translation>Қиймати</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <comment>setting.header_remove</comment>
        <translation>Бу сарлавҳани ўчириш</translation>
    </message>
    <message>
        <source>Hosts whose links count as receipts, separated by spaces</source>
        <comment>setting.receipt.hosts</comment>
        <translation>Ҳаволалари чек ҳисобланадиган сайтлар, пробел билан</translation>
    </message>
    <message>
        <source>From how many days on a receipt counts as old</source>
        <comment>setting.receipt.max_age_days</comment>
        <translation>Чек неча кундан кейин эски ҳисобланади</translation>
    </message>
    <message>
        <source>Scanning with a camera</source>
        <comment>setting.camera.enabled</comment>
        <translation>Камера билан сканерлаш</translation>
    </message>
    <message>
        <source>Which camera: its name or number (0 is the first), a URL or a video file</source>
        <comment>setting.camera.source</comment>
        <translation>Қайси камера: номи ёки рақами (0 — биринчиси), URL ёки видео файл</translation>
    </message>
    <message>
        <source>Picture width in pixels</source>
        <comment>setting.camera.width</comment>
        <translation>Тасвир эни, пиксель</translation>
    </message>
    <message>
        <source>Picture height in pixels</source>
        <comment>setting.camera.height</comment>
        <translation>Тасвир бўйи, пиксель</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>setting.seconds</comment>
        <translation>{number} с</translation>
    </message>
    <message>
        <source>On</source>
        <comment>setting.switch_on</comment>
        <translation>Ёқилган</translation>
    </message>
    <message>
        <source>What the scanner types in front of every code</source>
        <comment>setting.scanner.prefix</comment>
        <translation>Сканер ҳар бир коддан олдин нима ёзади</translation>
    </message>
    <message>
        <source>What the scanner types after every code</source>
        <comment>setting.scanner.terminator</comment>
        <translation>Сканер ҳар бир коддан кейин нима ёзади</translation>
    </message>
    <message>
        <source>Any of these</source>
        <comment>setting.scanner.terminator.any</comment>
        <translation>Булардан исталгани</translation>
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
        <translation>Ҳеч нарса</translation>
    </message>
    <message>
        <source>Uzum Fiskal is running already, but its window does not answer.</source>
        <comment>start.running</comment>
        <translation>Uzum Fiskal аллақачон ишламоқда, лекин ойнаси жавоб бермаяпти.</translation>
    </message>
    <message>
        <source>{file}: {where}: {reason} Nothing is sent until this is mended; the file was not changed.</source>
        <comment>start.settings_fault</comment>
        <translation>{file}: {where}: {reason} Бу тузатилмагунча ҳеч нарса юборилмайди; файл ўзгартирилмади.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <comment>journal.full.title</comment>
        <translation>Диск тўлган</translation>
    </message>
    <message>
        <source>This program is older than the journal</source>
        <comment>journal.newer.title</comment>
        <translation>Дастур журналдан эскироқ</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <comment>journal.corrupt.title</comment>
        <translation>Журнал бузилган</translation>
    </message>
    <message>
        <source>The journal is write-protected</source>
        <comment>journal.read_only.title</comment>
        <translation>Журналга ёзиш тақиқланган</translation>
    </message>
    <message>
        <source>The journal is held by another program</source>
        <comment>journal.locked.title</comment>
        <translation>Журнални бошқа дастур банд қилган</translation>
    </message>
    <message>
        <source>The journal was removed</source>
        <comment>journal.vanished.title</comment>
        <translation>Журнал ўчирилган</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <comment>journal.io_error.title</comment>
        <translation>Диск жавоб бермаяпти</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: it says {here}, the server {there}. FBox refuses receipts until then.</source>
        <comment>banner.clock</comment>
        <translation>Компьютер соатини тўғриланг: унда {here}, серверда {there}. Унгача FBox чекларни рад этади.</translation>
    </message>
    <message>
        <source>Set the time zone to Tashkent (+5), and the time to {there}: here it is {here}. FBox refuses receipts until then.</source>
        <comment>banner.clock_zone</comment>
        <translation>Тошкент вақт минтақасини (+5) ва {there} вақтни қўйинг: ҳозир {here}. Унгача FBox чекларни рад этади.</translation>
    </message>
    <message>
        <source>The code was ended by Enter.</source>
        <comment>scanner_test.end.enter</comment>
        <translation>Код Enter тугмаси билан тугади.</translation>
    </message>
    <message>
        <source>The code was ended by Tab.</source>
        <comment>scanner_test.end.tab</comment>
        <translation>Код Tab тугмаси билан тугади.</translation>
    </message>
    <message>
        <source>No key ended the code: set the scanner to send Enter, which is quicker.</source>
        <comment>scanner_test.end.none</comment>
        <translation>Код тугмасиз тугади: сканерни Enter юборишга созланг, шунда тезроқ.</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <comment>first_run.title</comment>
        <translation>Кассани созлаш</translation>
    </message>
    <message>
        <source>FBox&apos;s address</source>
        <comment>first_run.server</comment>
        <translation>FBox манзили</translation>
    </message>
    <message>
        <source>Test  F6</source>
        <comment>first_run.test</comment>
        <translation>Текшириш  F6</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <comment>first_run.asking</comment>
        <translation>Сервердан сўралмоқда…</translation>
    </message>
    <message>
        <source>The server answers: {words}</source>
        <comment>first_run.server_good</comment>
        <translation>Сервер жавоб берди: {words}</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>first_run.camera</comment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>None: scan with a barcode scanner</source>
        <comment>first_run.no_camera</comment>
        <translation>Йўқ: чекларни сканер ўқийди</translation>
    </message>
    <message>
        <source>The first one there is</source>
        <comment>first_run.first_camera</comment>
        <translation>Биринчи топилгани</translation>
    </message>
    <message>
        <source>Try it now: scan any receipt, with the scanner or before the camera.</source>
        <comment>first_run.try_scan</comment>
        <translation>Ҳозир синаб кўринг: исталган чекни сканер билан ўқинг ёки камерага тутинг.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <comment>first_run.scanner_good</comment>
        <translation>Сканер ишлаяпти.</translation>
    </message>
    <message>
        <source>The camera works.</source>
        <comment>first_run.camera_good</comment>
        <translation>Камера ишлаяпти.</translation>
    </message>
    <message>
        <source>Save and begin  Enter</source>
        <comment>first_run.save</comment>
        <translation>Сақлаш ва бошлаш  Enter</translation>
    </message>
    <message>
        <source>Try it in training  F8</source>
        <comment>first_run.training</comment>
        <translation>Аввал машқ қилиш  F8</translation>
    </message>
    <message>
        <source>Later  Esc</source>
        <comment>first_run.later</comment>
        <translation>Кейинроқ  Esc</translation>
    </message>
    <message>
        <source>Training could not be started.</source>
        <comment>first_run.no_training</comment>
        <translation>Машқни ишга тушириб бўлмади.</translation>
    </message>
    <message>
        <source>About Uzum Fiskal</source>
        <comment>about.title</comment>
        <translation>Uzum Fiskal ҳақида</translation>
    </message>
    <message>
        <source>Uzum Fiskal {version}</source>
        <comment>about.version</comment>
        <translation>Uzum Fiskal {version}</translation>
    </message>
    <message>
        <source>The program is built of these parts. Choose one to read its licence. The parts under the LGPL may be replaced by versions of your own; their texts say how.</source>
        <comment>about.parts</comment>
        <translation>Дастур шу қисмлардан тузилган. Лицензиясини ўқиш учун қисмни танланг. LGPL остидаги қисмларни ўз нусхангиз билан алмаштириш мумкин; бу уларнинг матнларида айтилган.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <comment>about.list</comment>
        <translation>Дастур қисмлари</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>about.text</comment>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Its licence has no text here.</source>
        <comment>about.no_text</comment>
        <translation>Бу лицензиянинг матни бу ерда йўқ.</translation>
    </message>
    <message>
        <source>About and licences  Ctrl+I</source>
        <comment>button.about</comment>
        <translation>Дастур ва лицензиялар ҳақида  Ctrl+I</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <comment>button.close_esc</comment>
        <translation>Ёпиш  Esc</translation>
    </message>
    <message>
        <source>All payments</source>
        <comment>history.title</comment>
        <translation>Барча тўловлар</translation>
    </message>
    <message>
        <source>Id, receipt, terminal, fiscal sign, phone&apos;s last digits, note, 24.11.2026</source>
        <comment>history.search</comment>
        <translation>ID, чек, терминал, фискал белги, телефон охири, изоҳ, 24.11.2026</translation>
    </message>
    <message>
        <source>Find payments</source>
        <comment>history.search_name</comment>
        <translation>Тўловларни топиш</translation>
    </message>
    <message>
        <source>State</source>
        <comment>history.state_name</comment>
        <translation>Ҳолати</translation>
    </message>
    <message>
        <source>All states</source>
        <comment>history.state_any</comment>
        <translation>Барча ҳолатлар</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>history.day_name</comment>
        <translation>Кун</translation>
    </message>
    <message>
        <source>All days</source>
        <comment>history.day_any</comment>
        <translation>Барча кунлар</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>history.day_today</comment>
        <translation>Бугун</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>history.day_yesterday</comment>
        <translation>Кеча</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>history.loading</comment>
        <translation>Қидирилмоқда…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <comment>history.nothing</comment>
        <translation>Ҳеч нарса топилмади.</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>history.column.added</comment>
        <translation>Қўшилган</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>history.column.amount</comment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>history.column.note</comment>
        <translation>Изоҳ</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>history.column.payment</comment>
        <translation>Тўлов</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>history.column.receipt</comment>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>history.column.phone</comment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>State</source>
        <comment>history.column.state</comment>
        <translation>Ҳолати</translation>
    </message>
    <message>
        <source>All payments  F3</source>
        <comment>button.history</comment>
        <translation>Ҳамма тўлов  F3</translation>
    </message>
    <message>
        <source>All payments, by anything known of them</source>
        <comment>key.F3</comment>
        <translation>барча тўловлар, ҳар қандай маълумот бўйича</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be saved. Free some space; what was saved is safe.</source>
        <comment>journal.full</comment>
        <translation>Диск тўлган: ҳеч нарсани сақлаб бўлмайди. Жой бўшатинг; сақланганлар хавфсиз.</translation>
    </message>
    <message>
        <source>The journal may not be written to. Ask the administrator to allow it.</source>
        <comment>journal.read_only</comment>
        <translation>Журналга ёзиб бўлмайди. Администратордан рухсат беришни сўранг.</translation>
    </message>
    <message>
        <source>Another program holds the journal. Close it, then try again.</source>
        <comment>journal.locked</comment>
        <translation>Журнални бошқа дастур банд қилган. Уни ёпинг ва яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>The journal is damaged ({detail}). Restart the program and call support.</source>
        <comment>journal.corrupt</comment>
        <translation>Журнал бузилган ({detail}). Дастурни қайта ишга туширинг ва ёрдам хизматига мурожаат қилинг.</translation>
    </message>
    <message>
        <source>The journal cannot be opened: {detail}</source>
        <comment>journal.cannot_open</comment>
        <translation>Журнал очилмади: {detail}</translation>
    </message>
    <message>
        <source>The journal is damaged and cannot be put aside ({detail}). Close other programs that use it and start again.</source>
        <comment>journal.cannot_set_aside</comment>
        <translation>Журнал бузилган ва уни четга олиб бўлмади ({detail}). Ундан фойдаланаётган бошқа дастурларни ёпинг ва қайта ишга туширинг.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should ({detail}). Call the administrator.</source>
        <comment>journal.io_error</comment>
        <translation>Диск керакли тарзда жавоб бермаяпти ({detail}). Администраторни чақиринг.</translation>
    </message>
    <message>
        <source>The journal cannot be copied: {detail}</source>
        <comment>journal.cannot_back_up</comment>
        <translation>Журналдан нусха олиб бўлмади: {detail}</translation>
    </message>
    <message>
        <source>The journal is damaged ({detail}), and another window or command still uses it. Close that one, start again, and call support.</source>
        <comment>journal.corrupt_in_use</comment>
        <translation>Журнал бузилган ({detail}) ва ундан ҳали бошқа ойна ёки буйруқ фойдаланмоқда. Уни ёпинг, қайта ишга туширинг ва ёрдам хизматига мурожаат қилинг.</translation>
    </message>
    <message>
        <source>Another window or command has the journal open. Close it first.</source>
        <comment>journal.in_use</comment>
        <translation>Журнал бошқа ойна ёки буйруқда очиқ. Аввал уни ёпинг.</translation>
    </message>
    <message>
        <source>The journal was removed or replaced while the program runs. What was saved is kept in {detail}. Restart the program and call support.</source>
        <comment>journal.vanished</comment>
        <translation>Дастур ишлаётганда журнал ўчирилган ёки алмаштирилган. Сақланганлар {detail} да. Дастурни қайта ишга туширинг ва ёрдам хизматига мурожаат қилинг.</translation>
    </message>
    <message>
        <source>There is no journal yet; nothing to copy.</source>
        <comment>journal.none</comment>
        <translation>Журнал ҳали йўқ; нусха олинадиган нарса йўқ.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program. Install that version again; the journal is unharmed.</source>
        <comment>journal.newer</comment>
        <translation>Журнал дастурнинг янгироқ версиясида ёзилган. Ўша версияни қайта ўрнатинг; журналга зарар етмаган.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was kept as {path}, and a new one was begun. Call support: payments of the old one may still await their receipts.</source>
        <comment>till.journal_set_aside</comment>
        <translation>Журнал бузилган эди. У {path} сифатида сақланди ва янгиси бошланди. Ёрдам хизматига мурожаат қилинг: эскисидаги тўловлар ҳали чек кутаётган бўлиши мумкин.</translation>
    </message>
    <message>
        <source>The journal is gone from its folder, and a new one was begun. Call support before you go on: the newest copy is {path}.</source>
        <comment>till.journal_vanished</comment>
        <translation>Журнал ўз папкасида йўқ, янгиси бошланди. Давом этишдан олдин ёрдам хизматига мурожаат қилинг: энг янги нусхаси — {path}.</translation>
    </message>
    <message>
        <source>The journal is gone from its folder, and a new one was begun. Call support before you go on: no copy of it was found.</source>
        <comment>till.journal_vanished_no_copy</comment>
        <translation>Журнал ўз папкасида йўқ, янгиси бошланди. Давом этишдан олдин ёрдам хизматига мурожаат қилинг: нусхаси топилмади.</translation>
    </message>
    <message>
        <source>The journal was removed while the program ran. Its last copy is in use again: {path}</source>
        <comment>till.journal_rescued</comment>
        <translation>Дастур ишлаётганда журнал ўчирилган. Унинг охирги нусхаси ишлатилмоқда: {path}</translation>
    </message>
    <message>
        <source>Say why.</source>
        <comment>decision.reason_empty</comment>
        <translation>Сабабини ёзинг.</translation>
    </message>
    <message>
        <source>The payment is confirmed already.</source>
        <comment>decision.confirmed</comment>
        <translation>Тўлов аллақачон тасдиқланган.</translation>
    </message>
    <message>
        <source>The receipt is being sent this moment. Wait for the answer.</source>
        <comment>decision.sending</comment>
        <translation>Чек ҳозир юборилмоқда. Жавобни кутинг.</translation>
    </message>
    <message>
        <source>The receipt of this payment is on its way or may be attached already. Confirm that you want this all the same.</source>
        <comment>decision.needs_override</comment>
        <translation>Бу тўлов чеки йўлда ёки аллақачон бириктирилган бўлиши мумкин. Барибир буни хоҳлашингизни тасдиқланг.</translation>
    </message>
    <message>
        <source>The payment is on the list.</source>
        <comment>decision.not_withdrawn</comment>
        <translation>Тўлов рўйхатда бор.</translation>
    </message>
    <message>
        <source>There is no payment {payment}.</source>
        <comment>decision.unknown</comment>
        <translation>{payment} тўлови йўқ.</translation>
    </message>
    <message>
        <source>The receipt belongs to payment {payment} by now. Scan the right one.</source>
        <comment>decision.receipt_used</comment>
        <translation>Чек энди {payment} тўловига тегишли. Тўғри чекни сканерланг.</translation>
    </message>
    <message>
        <source>{words}</source>
        <comment>command.words</comment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>The port cannot be used: {words}</source>
        <comment>command.port</comment>
        <translation>Портдан фойдаланиб бўлмайди: {words}</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <comment>command.receipt</comment>
        <translation>чек {number}</translation>
    </message>
    <message>
        <source>No server is configured, so nothing was sent; the receipt is saved. Set base_url under [fbox] in settings.toml.</source>
        <comment>command.no_server</comment>
        <translation>Сервер созланмаган, шунинг учун ҳеч нарса юборилмади; чек сақланди. settings.toml файлининг [fbox] бўлимида base_url ни кўрсатинг.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <comment>picture.cannot_open</comment>
        <translation>Бу файл очилмади.</translation>
    </message>
    <message>
        <source>This is not the code of a fiscal receipt.</source>
        <comment>picture.not_a_receipt</comment>
        <translation>Бу фискал чек коди эмас.</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>settings_dialog.window</comment>
        <translation>Ойна</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>setting.window.language</comment>
        <translation>Тил</translation>
    </message>
    <message>
        <source>As Windows has it</source>
        <comment>setting.window.language.auto</comment>
        <translation>Windowsдагидек</translation>
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
        <translation>Тил: {language}</translation>
    </message>
    <message>
        <source>choose the language</source>
        <comment>key.Ctrl+T</comment>
        <translation>тилни танлаш</translation>
    </message>
    <message>
        <source>Scanner at {port}</source>
        <comment>status.serial</comment>
        <translation>Сканер: {port}</translation>
    </message>
    <message>
        <source>No scanner at {port}</source>
        <comment>status.serial_missing</comment>
        <translation>Сканер йўқ: {port}</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <comment>status.serial_lost</comment>
        <translation>Сканер узилди</translation>
    </message>
    <message>
        <source>Scanner unreadable</source>
        <comment>status.serial_garbled</comment>
        <translation>Сканер ўқилмаяпти</translation>
    </message>
    <message>
        <source>The scanner at {port} is gone. Plug it in again: it then goes on by itself.</source>
        <comment>banner.serial_lost</comment>
        <translation>{port} портидаги сканер узилди. Уни қайта уланг: кейин ўзи ишлаб кетади.</translation>
    </message>
    <message>
        <source>The scanner at {port} sends what cannot be read: is its speed the one in the settings?</source>
        <comment>banner.serial_garbled</comment>
        <translation>{port} портидаги сканер ўқиб бўлмайдиган нарса юборяпти: созламадаги тезлик тўғрими?</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <comment>step.read.serial</comment>
        <translation>сканер ўқиди</translation>
    </message>
    <message>
        <source>This must be a port such as COM3 or /dev/ttyACM0, “auto”, or empty.</source>
        <comment>settings.port</comment>
        <translation>Бу ерда порт керак, масалан COM3 ёки /dev/ttyACM0, “auto” ёки бўш.</translation>
    </message>
    <message>
        <source>Serial port, such as COM3; “auto” finds it; empty for a keyboard scanner</source>
        <comment>setting.scanner.port</comment>
        <translation>Кетма-кет порт, масалан COM3; “auto” ўзи топади; клавиатура сканери учун бўш</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <comment>setting.scanner.baud_rate</comment>
        <translation>Кетма-кет порт тезлиги</translation>
    </message>
    <message>
        <source>Hold the receipt closer to the camera</source>
        <comment>hint.closer</comment>
        <translation>Чекни камерага яқинроқ тутинг</translation>
    </message>
    <message>
        <source>Hold the receipt a little further away</source>
        <comment>hint.further</comment>
        <translation>Чекни бироз узоқроқ тутинг</translation>
    </message>
    <message>
        <source>Hold the receipt still</source>
        <comment>hint.hold_still</comment>
        <translation>Чекни қимирлатмай тутинг</translation>
    </message>
    <message>
        <source>It is too dark: turn the receipt to the light</source>
        <comment>hint.too_dark</comment>
        <translation>Жуда қоронғи: чекни ёруғга қаратинг</translation>
    </message>
    <message>
        <source>The light glares on the code: tilt the receipt a little</source>
        <comment>hint.glare</comment>
        <translation>Код ялтираяпти: чекни бироз оғдиринг</translation>
    </message>
    <message>
        <source>good</source>
        <comment>selftest.good</comment>
        <translation>яхши</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>selftest.missing</comment>
        <translation>йўқ</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>selftest.failed</comment>
        <translation>ХАТО</translation>
    </message>
    <message>
        <source>{words}</source>
        <comment>selftest.detail</comment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>Settings file</source>
        <comment>selftest.part.settings</comment>
        <translation>Созламалар файли</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>selftest.part.window</comment>
        <translation>Ойна</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>selftest.part.languages</comment>
        <translation>Тиллар</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>selftest.part.sounds</comment>
        <translation>Товушлар</translation>
    </message>
    <message>
        <source>Journal of payments</source>
        <comment>selftest.part.journal</comment>
        <translation>Тўловлар журнали</translation>
    </message>
    <message>
        <source>Secure connections</source>
        <comment>selftest.part.tls</comment>
        <translation>Ҳимояланган уланишлар</translation>
    </message>
    <message>
        <source>FBox&apos;s server</source>
        <comment>selftest.part.server</comment>
        <translation>FBox сервери</translation>
    </message>
    <message>
        <source>Pictures (OpenCV)</source>
        <comment>selftest.part.opencv</comment>
        <translation>Тасвирлар (OpenCV)</translation>
    </message>
    <message>
        <source>Code reader ZXing</source>
        <comment>selftest.part.zxing</comment>
        <translation>Код ўқиш ZXing</translation>
    </message>
    <message>
        <source>Code reader ZBar</source>
        <comment>selftest.part.zbar</comment>
        <translation>Код ўқиш ZBar</translation>
    </message>
    <message>
        <source>Reading of a sample receipt</source>
        <comment>selftest.part.receipt</comment>
        <translation>Ўқув чекини ўқиш</translation>
    </message>
    <message>
        <source>Cameras</source>
        <comment>selftest.part.cameras</comment>
        <translation>Камералар</translation>
    </message>
    <message>
        <source>Network cameras (FFmpeg)</source>
        <comment>selftest.part.ffmpeg</comment>
        <translation>Тармоқ камералари (FFmpeg)</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <comment>selftest.part.serial</comment>
        <translation>Кетма-кет портлар</translation>
    </message>
    <message>
        <source>There is no {file}: nothing was set yet.</source>
        <comment>selftest.no_settings</comment>
        <translation>{file} файли йўқ: ҳали ҳеч нарса созланмаган.</translation>
    </message>
    <message>
        <source>No server is configured.</source>
        <comment>selftest.no_server</comment>
        <translation>Сервер созланмаган.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <comment>selftest.no_answer</comment>
        <translation>Сервер жавоб бермаяпти.</translation>
    </message>
    <message>
        <source>A certificate that nobody vouches for was taken: the server may be anyone.</source>
        <comment>selftest.tls_trusts_all</comment>
        <translation>Ҳеч ким кафолат бермаган сертификат қабул қилинди: сервер исталган ким бўлиши мумкин.</translation>
    </message>
    <message>
        <source>OpenCV does not load ({words}). On Windows “N” install the Media Feature Pack. Until then there is no camera and no picture can be read; scanners work.</source>
        <comment>selftest.no_opencv</comment>
        <translation>OpenCV юкланмади ({words}). Windows “N” да Media Feature Pack ни ўрнатинг. Унгача камера ишламайди ва расм ўқилмайди; сканерлар ишлайди.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <comment>selftest.no_camera</comment>
        <translation>Камера уланмаган.</translation>
    </message>
    <message>
        <source>The cameras cannot be listed ({words}). Try 0 as the camera in the settings.</source>
        <comment>selftest.no_camera_list</comment>
        <translation>Камералар рўйхати олинмади ({words}). Созламаларда камера ўрнига 0 ни киритинг.</translation>
    </message>
    <message>
        <source>There is no serial port; scanners that are a keyboard need none.</source>
        <comment>selftest.no_port</comment>
        <translation>Кетма-кет порт йўқ; клавиатура сканерларига у керак эмас.</translation>
    </message>
    <message>
        <source>The sample receipt was not read ({words}).</source>
        <comment>selftest.unread</comment>
        <translation>Ўқув чеки ўқилмади ({words}).</translation>
    </message>
    <message>
        <source>No translation is there: English only.</source>
        <comment>selftest.no_languages</comment>
        <translation>Таржималар йўқ: фақат инглиз тили.</translation>
    </message>
    <message>
        <source>No player of sounds was found: the system&apos;s beep is used.</source>
        <comment>selftest.no_player</comment>
        <translation>Товуш плеери топилмади: тизим сигнали ишлатилади.</translation>
    </message>
    <message>
        <source>The till can work.</source>
        <comment>selftest.ready</comment>
        <translation>Касса ишга тайёр.</translation>
    </message>
    <message>
        <source>The till cannot work yet: {parts}.</source>
        <comment>selftest.not_ready</comment>
        <translation>Касса ҳали ишга тайёр эмас: {parts}.</translation>
    </message>
    <message>
        <source>The settings file cannot be read: {detail}.</source>
        <comment>settings.unreadable</comment>
        <translation>Созламалар файли ўқилмади: {detail}.</translation>
    </message>
    <message>
        <source>This is no settings file: it is larger than {detail}.</source>
        <comment>settings.too_large</comment>
        <translation>Бу созламалар файли эмас: у {detail} дан катта.</translation>
    </message>
    <message>
        <source>The file was saved as “Unicode” (UTF-16). Open it in Notepad and save it as UTF-8.</source>
        <comment>settings.utf16</comment>
        <translation>Файл “Unicode” (UTF-16) сифатида сақланган. Уни Notepad дастурида очинг ва UTF-8 қилиб сақланг.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text ({detail}). Open it in Notepad and save it as UTF-8.</source>
        <comment>settings.not_utf8</comment>
        <translation>Файл UTF-8 матни эмас ({detail}). Уни Notepad дастурида очинг ва UTF-8 қилиб сақланг.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML: {detail}.</source>
        <comment>settings.syntax</comment>
        <translation>Буни TOML сифатида ўқиб бўлмади: {detail}.</translation>
    </message>
    <message>
        <source>There is no such section. There are: {detail}.</source>
        <comment>settings.unknown_section</comment>
        <translation>Бундай бўлим йўқ. Борлари: {detail}.</translation>
    </message>
    <message>
        <source>There is no such setting. Here there are: {detail}.</source>
        <comment>settings.unknown_key</comment>
        <translation>Бундай созлама йўқ. Бу ерда борлари: {detail}.</translation>
    </message>
    <message>
        <source>This is a section&apos;s name: write it in brackets on a line of its own.</source>
        <comment>settings.not_a_section</comment>
        <translation>Бу бўлим номи: уни қавс ичида алоҳида қаторга ёзинг.</translation>
    </message>
    <message>
        <source>This must be text in quotation marks, not {detail}.</source>
        <comment>settings.not_text</comment>
        <translation>Бу ерда қўштирноқ ичидаги матн керак ({detail} эмас).</translation>
    </message>
    <message>
        <source>This must be a number, not {detail}.</source>
        <comment>settings.not_number</comment>
        <translation>Бу ерда сон керак ({detail} эмас).</translation>
    </message>
    <message>
        <source>This must be a whole number, not {detail}.</source>
        <comment>settings.not_whole_number</comment>
        <translation>Бу ерда бутун сон керак ({detail} эмас).</translation>
    </message>
    <message>
        <source>This must be true or false, not {detail}.</source>
        <comment>settings.not_switch</comment>
        <translation>Бу ерда true ёки false керак ({detail} эмас).</translation>
    </message>
    <message>
        <source>This must be a list such as [&quot;ofd.soliq.uz&quot;], not {detail}.</source>
        <comment>settings.not_list</comment>
        <translation>Бу ерда рўйхат керак, масалан [&quot;ofd.soliq.uz&quot;] ({detail} эмас).</translation>
    </message>
    <message>
        <source>This must be a section of its own with one header a line, not {detail}.</source>
        <comment>settings.not_table</comment>
        <translation>Бу ерда алоҳида бўлим керак, ҳар қаторда битта сарлавҳа ({detail} эмас).</translation>
    </message>
    <message>
        <source>This must lie within {detail}.</source>
        <comment>settings.out_of_range</comment>
        <translation>Қиймат {detail} оралиғида бўлиши керак.</translation>
    </message>
    <message>
        <source>This must be one of: {detail}.</source>
        <comment>settings.choice</comment>
        <translation>Мумкин бўлган қийматлар: {detail}.</translation>
    </message>
    <message>
        <source>At least one host is needed, at most 32.</source>
        <comment>settings.no_hosts</comment>
        <translation>Камида битта сайт керак, кўпи билан 32 та.</translation>
    </message>
    <message>
        <source>“{detail}” is no host name. Write it like ofd.soliq.uz, without https://, port or path.</source>
        <comment>settings.host</comment>
        <translation>“{detail}” сайт номи эмас. ofd.soliq.uz каби, https:// сиз, порт ва йўлсиз ёзинг.</translation>
    </message>
    <message>
        <source>This must be a camera&apos;s name or number (0 to 99), a URL or a video file&apos;s path.</source>
        <comment>settings.source</comment>
        <translation>Бу ерда камера номи ёки рақами (0 дан 99 гача), URL ёки видео файл йўли керак.</translation>
    </message>
    <message>
        <source>This must be at most 32 Latin letters, digits and signs.</source>
        <comment>settings.prefix</comment>
        <translation>Кўпи билан 32 та лотин ҳарфи, рақам ва белги.</translation>
    </message>
    <message>
        <source>At most 32 headers are possible.</source>
        <comment>settings.too_many_headers</comment>
        <translation>Сарлавҳалар 32 тадан ошмаслиги керак.</translation>
    </message>
    <message>
        <source>This is not a header&apos;s name: only Latin letters, digits and - are customary.</source>
        <comment>settings.header_name</comment>
        <translation>Бу сарлавҳа номи эмас: одатда унда лотин ҳарфлари, рақамлар ва чизиқча бўлади.</translation>
    </message>
    <message>
        <source>This header belongs to the program and cannot be set.</source>
        <comment>settings.header_reserved</comment>
        <translation>Бу сарлавҳани дастурнинг ўзи қўяди, уни кўрсатиб бўлмайди.</translation>
    </message>
    <message>
        <source>This header is there twice.</source>
        <comment>settings.header_repeated</comment>
        <translation>Бу сарлавҳа икки марта ёзилган.</translation>
    </message>
    <message>
        <source>A header&apos;s value is 1 to 4096 Latin letters, digits and signs, with no space at the ends.</source>
        <comment>settings.header_value</comment>
        <translation>Сарлавҳа қиймати — 1 дан 4096 гача лотин ҳарфи, рақам ва белги, четларида пробелсиз.</translation>
    </message>
    <message>
        <source>The settings file cannot be written: {detail}.</source>
        <comment>settings.not_saved</comment>
        <translation>Созламалар файлини ёзиб бўлмади: {detail}.</translation>
    </message>
    <message>
        <source>FBox&apos;s address is not set.</source>
        <comment>base_url.empty</comment>
        <translation>FBox манзили киритилмаган.</translation>
    </message>
    <message>
        <source>FBox&apos;s address holds characters that no address has, or is too long.</source>
        <comment>base_url.characters</comment>
        <translation>FBox манзилида мумкин бўлмаган белгилар бор ёки у жуда узун.</translation>
    </message>
    <message>
        <source>FBox&apos;s address begins with http:// or https://, like http://192.168.1.50:8080.</source>
        <comment>base_url.scheme</comment>
        <translation>FBox манзили http:// ёки https:// билан бошланади, масалан http://192.168.1.50:8080.</translation>
    </message>
    <message>
        <source>FBox&apos;s address must not hold a user name; what a proxy wants goes into headers.</source>
        <comment>base_url.user_info</comment>
        <translation>FBox манзилида фойдаланувчи номи бўлмаслиги керак; прокси талаб қилгани сарлавҳаларга ёзилади.</translation>
    </message>
    <message>
        <source>Outside of the shop&apos;s own network FBox is reached by https:// alone.</source>
        <comment>base_url.far</comment>
        <translation>Дўкон тармоғидан ташқарида FBox фақат https:// орқали ишлайди.</translation>
    </message>
    <message>
        <source>FBox&apos;s address must not hold ? or #.</source>
        <comment>base_url.query</comment>
        <translation>FBox манзилида ? ва # белгилари бўлмаслиги керак.</translation>
    </message>
    <message>
        <source>FBox&apos;s address names no possible host.</source>
        <comment>base_url.host</comment>
        <translation>FBox манзилидаги сервер номи мумкин эмас.</translation>
    </message>
    <message>
        <source>The port in FBox&apos;s address must be a number from 1 to 65535.</source>
        <comment>base_url.port</comment>
        <translation>FBox манзилидаги порт 1 дан 65535 гача сон бўлиши керак.</translation>
    </message>
    <message>
        <source>The folder for the program&apos;s data cannot be made: {detail}.</source>
        <comment>datadir.not_creatable</comment>
        <translation>Дастур маълумотлари учун папка яратиб бўлмади: {detail}.</translation>
    </message>
    <message>
        <source>The program&apos;s data need a folder, and this is a file.</source>
        <comment>datadir.not_a_folder</comment>
        <translation>Дастур маълумотлари учун папка керак, бу эса файл.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder for the program&apos;s data: {detail}.</source>
        <comment>datadir.not_writable</comment>
        <translation>Дастур маълумотлари папкасига ёзиб бўлмайди: {detail}.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>settings_dialog.security</comment>
        <translation>Ҳимоя</translation>
    </message>
    <message>
        <source>Set-up by QR</source>
        <comment>settings_dialog.transfer</comment>
        <translation>QR орқали созлаш</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <comment>settings_dialog.pages</comment>
        <translation>Созлама саҳифалари</translation>
    </message>
    <message>
        <source>Save  Enter</source>
        <comment>settings_dialog.save</comment>
        <translation>Сақлаш  Enter</translation>
    </message>
    <message>
        <source>Next page: Ctrl+Page Down</source>
        <comment>settings_dialog.keys</comment>
        <translation>Кейинги саҳифа: Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Test the server  F5</source>
        <comment>server_test.button</comment>
        <translation>Серверни текшириш  F5</translation>
    </message>
    <message>
        <source>Enter the address first, and mend what is marked as wrong.</source>
        <comment>server_test.not_ready</comment>
        <translation>Аввал манзилни киритинг ва нотўғри деб белгиланганини тузатинг.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <comment>server_test.asking</comment>
        <translation>Сервердан сўралмоқда…</translation>
    </message>
    <message>
        <source>FBox answers and is well.</source>
        <comment>server_test.good</comment>
        <translation>FBox жавоб беради ва соз.</translation>
    </message>
    <message>
        <source>FBox answers, but a clock is wrong.</source>
        <comment>server_test.good_but_clock</comment>
        <translation>FBox жавоб беради, лекин соат нотўғри.</translation>
    </message>
    <message>
        <source>FBox does not answer as it should.</source>
        <comment>server_test.bad</comment>
        <translation>FBox керакли тарзда жавоб бермаяпти.</translation>
    </message>
    <message>
        <source>Terminal: {terminal}</source>
        <comment>server_test.terminal</comment>
        <translation>Терминал: {terminal}</translation>
    </message>
    <message>
        <source>Version of the box: {version}</source>
        <comment>server_test.version</comment>
        <translation>FBox версияси: {version}</translation>
    </message>
    <message>
        <source>Answered in {ms} ms</source>
        <comment>server_test.latency</comment>
        <translation>{ms} мс да жавоб берди</translation>
    </message>
    <message>
        <source>Time of the box: {time}</source>
        <comment>server_test.time</comment>
        <translation>FBox вақти: {time}</translation>
    </message>
    <message>
        <source>The clocks of the box and this computer agree.</source>
        <comment>server_test.clock_same</comment>
        <translation>FBox ва бу компьютер соати бир хил.</translation>
    </message>
    <message>
        <source>The clock of the box is ahead of this computer&apos;s by {time} (minutes:seconds).</source>
        <comment>server_test.clock_ahead</comment>
        <translation>FBox соати бу компьютерникидан {time} олдинда (дақиқа:сония).</translation>
    </message>
    <message>
        <source>The clock of the box is behind this computer&apos;s by {time} (minutes:seconds).</source>
        <comment>server_test.clock_behind</comment>
        <translation>FBox соати бу компьютерникидан {time} орқада (дақиқа:сония).</translation>
    </message>
    <message>
        <source>FBox refuses receipts when a clock is off by more than 5 minutes. Set it right.</source>
        <comment>server_test.clock_wrong</comment>
        <translation>Соат 5 дақиқадан кўпроқ фарқ қилса, FBox чекларни рад этади. Вақтни тўғриланг.</translation>
    </message>
    <message>
        <source>Encrypted (https); the certificate is good.</source>
        <comment>server_test.encrypted</comment>
        <translation>Уланиш ҳимояланган (https); сертификат жойида.</translation>
    </message>
    <message>
        <source>Not encrypted (http): good inside of the shop&apos;s own network alone.</source>
        <comment>server_test.open</comment>
        <translation>Уланиш ҳимояланмаган (http): фақат дўконнинг ўз тармоғида яроқли.</translation>
    </message>
    <message>
        <source>Mend what is wrong to see a picture.</source>
        <comment>camera_test.wrong</comment>
        <translation>Тасвирни кўриш учун хатони тузатинг.</translation>
    </message>
    <message>
        <source>Scan here to test: what arrives is shown, and goes nowhere else while this page is open.</source>
        <comment>scanner_test.hint</comment>
        <translation>Текшириш учун шу ерда сканерланг: ўқилгани кўрсатилади ва бу саҳифа очиқ экан, ҳеч қаерга кетмайди.</translation>
    </message>
    <message>
        <source>Understood as a fiscal receipt</source>
        <comment>scanner_test.receipt</comment>
        <translation>Фискал чек деб тушунилди</translation>
    </message>
    <message>
        <source>Characters: {length}</source>
        <comment>scanner_test.length</comment>
        <translation>Белгилар сони: {length}</translation>
    </message>
    <message>
        <source>Came through the serial port.</source>
        <comment>scanner_test.serial</comment>
        <translation>Кетма-кет порт орқали келди.</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: Latin (English)</source>
        <comment>scanner_test.layout.us</comment>
        <translation>Клавиатурадек ёзилди; тартиби: лотин (инглиз)</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: Russian</source>
        <comment>scanner_test.layout.ru</comment>
        <translation>Клавиатурадек ёзилди; тартиби: рус</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: Uzbek (Cyrillic)</source>
        <comment>scanner_test.layout.uz</comment>
        <translation>Клавиатурадек ёзилди; тартиби: ўзбек (кирилл)</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: not one that this program knows</source>
        <comment>scanner_test.layout.other</comment>
        <translation>Клавиатурадек ёзилди; тартиби: бу дастурга номаълум</translation>
    </message>
    <message>
        <source>Read as: {text}</source>
        <comment>scanner_test.read_as</comment>
        <translation>Ўқилди: {text}</translation>
    </message>
    <message>
        <source>Repaired to: {text}</source>
        <comment>scanner_test.repaired</comment>
        <translation>Тузатилди: {text}</translation>
    </message>
    <message>
        <source>Terminal {terminal}, receipt {number}, fiscal sign {sign}, {time}</source>
        <comment>scanner_test.parts</comment>
        <translation>Терминал {terminal}, чек {number}, фискал белги {sign}, {time}</translation>
    </message>
    <message>
        <source>No PIN is set: whoever stands at this till can change the settings, take payments off the list and see whole phone numbers.</source>
        <comment>security.none</comment>
        <translation>PIN-код ўрнатилмаган: бу кассадаги исталган киши созламаларни ўзгартириши, тўловларни рўйхатдан олиши ва телефонларни тўлиқ кўриши мумкин.</translation>
    </message>
    <message>
        <source>The PIN guards the settings, withdrawals, overrides and whole phone numbers. It is kept on this till alone. Who forgets it is let in by the command “pin remove”.</source>
        <comment>security.note</comment>
        <translation>PIN-код созламаларни, рўйхатдан олишни, чекни алмаштиришни ва тўлиқ телефонларни ҳимоя қилади. У фақат шу кассада сақланади. Унутилса, “pin remove” буйруғи ёрдам беради.</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <comment>security.new</comment>
        <translation>Янги PIN-код, 4 тадан 12 тагача рақам</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <comment>security.again</comment>
        <translation>Янги PIN-код яна бир марта</translation>
    </message>
    <message>
        <source>Set the PIN now  F5</source>
        <comment>security.set</comment>
        <translation>PIN-кодни ҳозир ўрнатиш  F5</translation>
    </message>
    <message>
        <source>Change the PIN now  F5</source>
        <comment>security.change</comment>
        <translation>PIN-кодни ҳозир алмаштириш  F5</translation>
    </message>
    <message>
        <source>Remove the PIN now  Ctrl+Del</source>
        <comment>security.remove</comment>
        <translation>PIN-кодни ҳозир олиб ташлаш  Ctrl+Del</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <comment>security.different</comment>
        <translation>PIN-кодлар бир хил эмас.</translation>
    </message>
    <message>
        <source>Change the administrator&apos;s PIN</source>
        <comment>guard.set_pin</comment>
        <translation>Администратор PIN-кодини алмаштириш</translation>
    </message>
    <message>
        <source>Remove the administrator&apos;s PIN</source>
        <comment>guard.remove_pin</comment>
        <translation>Администратор PIN-кодини олиб ташлаш</translation>
    </message>
    <message>
        <source>Show the secrets of this till in a QR code</source>
        <comment>guard.secrets</comment>
        <translation>Бу касса сирларини QR-кодда кўрсатиш</translation>
    </message>
    <message>
        <source>Give this till&apos;s saved settings to another</source>
        <comment>transfer.give</comment>
        <translation>Бу кассанинг сақланган созламаларини бошқасига бериш</translation>
    </message>
    <message>
        <source>Show the code  F5</source>
        <comment>transfer.show</comment>
        <translation>Кодни кўрсатиш  F5</translation>
    </message>
    <message>
        <source>Next code  F5</source>
        <comment>transfer.next</comment>
        <translation>Кейинги код  F5</translation>
    </message>
    <message>
        <source>Code {at} of {count}</source>
        <comment>transfer.code</comment>
        <translation>Код {at}, жами {count}</translation>
    </message>
    <message>
        <source>Set-up code of this till</source>
        <comment>transfer.picture</comment>
        <translation>Бу кассанинг созлаш коди</translation>
    </message>
    <message>
        <source>With secrets: header values, the camera&apos;s password</source>
        <comment>transfer.secrets</comment>
        <translation>Сирлар билан: сарлавҳа қийматлари, камера пароли</translation>
    </message>
    <message>
        <source>Whoever photographs a code with secrets has them. The PIN is asked for first.</source>
        <comment>transfer.secrets_warning</comment>
        <translation>Сирли кодни суратга олган киши уларни билади. Аввал PIN-код сўралади.</translation>
    </message>
    <message>
        <source>Secrets are shown only behind a PIN: set one on the page “Security”.</source>
        <comment>transfer.secrets_need_pin</comment>
        <translation>Сирлар фақат PIN-код ҳимоясида кўрсатилади: уни “Ҳимоя” саҳифасида ўрнатинг.</translation>
    </message>
    <message>
        <source>Take the settings of another till</source>
        <comment>transfer.get</comment>
        <translation>Бошқа касса созламаларини олиш</translation>
    </message>
    <message>
        <source>Scan the other till&apos;s code now, with the hand scanner or the camera.</source>
        <comment>transfer.scan</comment>
        <translation>Энди бошқа кассанинг кодини қўл сканери ёки камера билан сканерланг.</translation>
    </message>
    <message>
        <source>Read. The settings are in {count} codes; still to be scanned: {missing}</source>
        <comment>transfer.more</comment>
        <translation>Ўқилди. Созламалар {count} та кодда; сканерлаш керак: {missing}</translation>
    </message>
    <message>
        <source>Both tills have the same settings.</source>
        <comment>transfer.same</comment>
        <translation>Иккала кассанинг созламалари бир хил.</translation>
    </message>
    <message>
        <source>This would change:</source>
        <comment>transfer.offer</comment>
        <translation>Қуйидагилар ўзгаради:</translation>
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
        <translation>(бўш)</translation>
    </message>
    <message>
        <source>Put these into the fields  F6</source>
        <comment>transfer.take</comment>
        <translation>Буни майдонларга киритиш  F6</translation>
    </message>
    <message>
        <source>The fields hold the new settings. Look through them, then save.</source>
        <comment>transfer.taken</comment>
        <translation>Майдонларда янги созламалар. Уларни кўриб чиқинг ва сақланг.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>quit.closed</comment>
        <translation>ёпилди</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>quit.none</comment>
        <translation>ишламаяпти</translation>
    </message>
    <message>
        <source>The window did not close in time.</source>
        <comment>quit.still_there</comment>
        <translation>Ойна ўз вақтида ёпилмади.</translation>
    </message>
    <message>
        <source>The settings file is right.</source>
        <comment>settings.good</comment>
        <translation>Созламалар файли тўғри.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <comment>settings.no_file</comment>
        <translation>{file} файли йўқ.</translation>
    </message>
    <message>
        <source>This is a set-up code for tills. It changes nothing here: it is scanned in the settings, on the page “Set-up by QR”.</source>
        <comment>link_fault.setup_code</comment>
        <translation>Бу кассаларни созлаш коди. Бу ерда у ҳеч нарсани ўзгартирмайди: уни созламаларда, “QR орқали созлаш” саҳифасида сканерлашади.</translation>
    </message>
    <message>
        <source>This is a set-up code for tills, no payment&apos;s id.</source>
        <comment>payment_id.setup_code</comment>
        <translation>Бу кассаларни созлаш коди, тўлов ID рақами эмас.</translation>
    </message>
    <message>
        <source>This set-up code is damaged. Scan it again.</source>
        <comment>setup_code.damaged</comment>
        <translation>Бу созлаш коди бузилган. Уни яна сканерланг.</translation>
    </message>
    <message>
        <source>This set-up code is of format {format}; this version knows format 1 alone.</source>
        <comment>setup_code.format</comment>
        <translation>Бу созлаш коди {format}-форматда; бу версия фақат 1-форматни билади.</translation>
    </message>
    <message>
        <source>This is too much for set-up codes.</source>
        <comment>setup_code.too_long</comment>
        <translation>Созлаш кодлари учун бу жуда кўп.</translation>
    </message>
    <message>
        <source>This set-up code holds no settings.</source>
        <comment>setup_code.unreadable</comment>
        <translation>Бу кодда созламалар йўқ.</translation>
    </message>
    <message>
        <source>These settings are not right and were not taken. {where}: {reason}</source>
        <comment>setup_code.refused</comment>
        <translation>Бу созламалар нотўғри ва қабул қилинмади. {where}: {reason}</translation>
    </message>
    <message>
        <source>Say who works at the till.</source>
        <comment>cashier.empty</comment>
        <translation>Кассада ким ишлаётганини ёзинг.</translation>
    </message>
    <message>
        <source>The name is longer than 60 characters.</source>
        <comment>cashier.too_long</comment>
        <translation>Исм 60 белгидан узун.</translation>
    </message>
    <message>
        <source>The reason is longer than 200 characters.</source>
        <comment>acknowledgement.too_long</comment>
        <translation>Сабаб 200 белгидан узун.</translation>
    </message>
    <message>
        <source>A shift is open already: {cashier}. Close it first.</source>
        <comment>shift.open_already</comment>
        <translation>Смена аллақачон очиқ: {cashier}. Аввал уни ёпинг.</translation>
    </message>
    <message>
        <source>This shift is not open any more.</source>
        <comment>shift.not_open</comment>
        <translation>Бу смена энди очиқ эмас.</translation>
    </message>
    <message>
        <source>There has been no shift yet.</source>
        <comment>shift.none</comment>
        <translation>Ҳали смена бўлмаган.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <comment>shift.none_open</comment>
        <translation>Смена очилмаган.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <comment>shift.unknown</comment>
        <translation>Бундай смена йўқ.</translation>
    </message>
    <message>
        <source>Not closed: payments are left open that nobody has acknowledged. Look at each of them.</source>
        <comment>shift.not_acknowledged</comment>
        <translation>Ёпилмади: ҳеч ким белгиламаган очиқ тўловлар қолди. Уларнинг ҳар бирини кўринг.</translation>
    </message>
    <message>
        <source>The shift is closed, but the journal could not be copied: {detail}</source>
        <comment>shift.not_backed_up</comment>
        <translation>Смена ёпилди, лекин журналдан нусха олиб бўлмади: {detail}</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}: {detail}</source>
        <comment>report.cannot_write</comment>
        <translation>{file} файлини {folder} папкасига ёзиб бўлмади: {detail}</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, then try again.</source>
        <comment>report.file_in_use</comment>
        <translation>{file} бошқа дастурда очиқ. Уни ўша ерда ёпинг ва яна уриниб кўринг.</translation>
    </message>
    <message>
        <source>Shift No. {number}: {cashier}, open since {opened}</source>
        <comment>shift.line_open</comment>
        <translation>{number}-смена: {cashier}, {opened} дан бери очиқ</translation>
    </message>
    <message>
        <source>Shift No. {number}: {cashier}, {opened} to {closed}</source>
        <comment>shift.line_closed</comment>
        <translation>{number}-смена: {cashier}, {opened} – {closed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} payments are neither confirmed nor withdrawn.</source>
        <comment>shift.left_open</comment>
        <translation>
            <numerusform>{count} та тўлов тасдиқланмаган ва олиб ташланмаган.</numerusform>
            <numerusform>{count} та тўлов тасдиқланмаган ва олиб ташланмаган.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments were settled with no shift open. They go into the next report.</source>
        <comment>shift.outside</comment>
        <translation>
            <numerusform>{count} та тўлов сменадан ташқари ёпилган. Улар кейинги ҳисоботга киради.</numerusform>
            <numerusform>{count} та тўлов сменадан ташқари ёпилган. Улар кейинги ҳисоботга киради.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a shift  F10</source>
        <comment>button.shift_none</comment>
        <translation>Смена очиш  F10</translation>
    </message>
    <message>
        <source>{cashier}, since {since}  F10</source>
        <comment>button.shift</comment>
        <translation>{cashier}, {since} дан  F10</translation>
    </message>
    <message>
        <source>the shift: open, close, report</source>
        <comment>key.F10</comment>
        <translation>смена: очиш, ёпиш, ҳисобот</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>shift.title</comment>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <comment>shift.loading</comment>
        <translation>Юкланмоқда…</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <comment>shift.begin.title</comment>
        <translation>Смена очилмаган</translation>
    </message>
    <message>
        <source>Receipts can be scanned without a shift. With one, its report tells who had the till.</source>
        <comment>shift.begin.body</comment>
        <translation>Чекларни сменасиз ҳам сканерлаш мумкин. Смена ҳисоботи эса кассада ким бўлганини кўрсатади.</translation>
    </message>
    <message>
        <source>Who works at the till?</source>
        <comment>shift.cashier_field</comment>
        <translation>Кассада ким ишлайди?</translation>
    </message>
    <message>
        <source>Who closes the shift?</source>
        <comment>shift.closer_field</comment>
        <translation>Сменани ким ёпади?</translation>
    </message>
    <message>
        <source>Open the shift  Enter</source>
        <comment>shift.open_button</comment>
        <translation>Сменани очиш  Enter</translation>
    </message>
    <message>
        <source>Earlier shifts  Ctrl+H</source>
        <comment>shift.earlier_button</comment>
        <translation>Олдинги сменалар  Ctrl+H</translation>
    </message>
    <message>
        <source>{cashier} has the till</source>
        <comment>shift.running.title</comment>
        <translation>Кассада: {cashier}</translation>
    </message>
    <message>
        <source>Shift No. {number}, since {opened}.</source>
        <comment>shift.running.body</comment>
        <translation>{number}-смена, {opened} дан бери.</translation>
    </message>
    <message>
        <source>Close the shift…  Enter</source>
        <comment>shift.go_close_button</comment>
        <translation>Сменани ёпиш…  Enter</translation>
    </message>
    <message>
        <source>Report so far  Ctrl+R</source>
        <comment>shift.report_button</comment>
        <translation>Ҳозирги ҳисобот  Ctrl+R</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <comment>shift.closing.title</comment>
        <translation>Сменани ёпиш</translation>
    </message>
    <message>
        <source>These payments have no attached receipt yet. Acknowledge each of them with Space; what is on its way is still sent afterwards.</source>
        <comment>shift.closing.body</comment>
        <translation>Бу тўловларга ҳали чек бириктирилмаган. Ҳар бирини Space билан белгиланг; йўлдагилари кейин ҳам юборилади.</translation>
    </message>
    <message>
        <source>Nothing is left open: every payment has its receipt or was withdrawn.</source>
        <comment>shift.closing.clean</comment>
        <translation>Очиқ нарса қолмади: ҳар бир тўловнинг чеки бор ёки у рўйхатдан олинган.</translation>
    </message>
    <message>
        <source>Acknowledged: {seen} of {count}</source>
        <comment>shift.closing.count</comment>
        <translation>Белгиланди: {seen} / {count}</translation>
    </message>
    <message>
        <source>Payments that are left open</source>
        <comment>shift.closing.list</comment>
        <translation>Очиқ қоладиган тўловлар</translation>
    </message>
    <message>
        <source>Reason for the selected payment, if there is one</source>
        <comment>shift.closing.reason</comment>
        <translation>Танланган тўлов учун сабаб, агар бўлса</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>shift.closing.seen</comment>
        <translation>белгиланган</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <comment>shift.closing.unseen</comment>
        <translation>белгиланмаган</translation>
    </message>
    <message>
        <source>Not closed yet: meanwhile a payment was added or has changed. Look at what is not acknowledged.</source>
        <comment>shift.closing.changed</comment>
        <translation>Ҳали ёпилмади: шу орада тўлов қўшилди ёки ўзгарди. Белгиланмаганини кўринг.</translation>
    </message>
    <message>
        <source>Close the shift  Ctrl+Enter</source>
        <comment>shift.close_button</comment>
        <translation>Сменани ёпиш  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <comment>shift.back_button</comment>
        <translation>Орқага  Esc</translation>
    </message>
    <message>
        <source>Earlier shifts</source>
        <comment>shift.earlier.title</comment>
        <translation>Олдинги сменалар</translation>
    </message>
    <message>
        <source>There has been no shift yet.</source>
        <comment>shift.earlier.none</comment>
        <translation>Ҳали смена бўлмаган.</translation>
    </message>
    <message>
        <source>Show the report  Enter</source>
        <comment>shift.earlier.open_button</comment>
        <translation>Ҳисоботни кўрсатиш  Enter</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <comment>shift.closed_now</comment>
        <translation>Смена ёпилди.</translation>
    </message>
    <message>
        <source>Print  Ctrl+P</source>
        <comment>report.print_button</comment>
        <translation>Чоп этиш  Ctrl+P</translation>
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
        <translation>Папкани очиш  Ctrl+O</translation>
    </message>
    <message>
        <source>Phone numbers in full (asks for the PIN)</source>
        <comment>report.phones_box</comment>
        <translation>Тўлиқ телефонлар (PIN-код сўралади)</translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <comment>report.making</comment>
        <translation>{file} тайёрланмоқда…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <comment>report.page_of</comment>
        <translation>{page}-саҳифа, жами {count}</translation>
    </message>
    <message>
        <source>Printing page {page} of {count}…</source>
        <comment>report.printing</comment>
        <translation>{page}-саҳифа чоп этилмоқда, жами {count}…</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}.</source>
        <comment>report.printed</comment>
        <translation>{printer} принтерига юборилди.</translation>
    </message>
    <message>
        <source>The printer {printer} takes nothing.</source>
        <comment>report.not_printed</comment>
        <translation>{printer} принтери ҳеч нарса қабул қилмаяпти.</translation>
    </message>
    <message>
        <source>{file} could not be drawn.</source>
        <comment>report.no_pages</comment>
        <translation>{file} файлини чизиб бўлмади.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as PDF instead.</source>
        <comment>report.no_printer</comment>
        <translation>Бу компьютерда принтер йўқ. Ҳисоботни PDF қилиб сақланг.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <comment>report.printer_field</comment>
        <translation>Қайси принтер?</translation>
    </message>
    <message>
        <source>Print  Enter</source>
        <comment>report.print_now</comment>
        <translation>Чоп этиш  Enter</translation>
    </message>
    <message>
        <source>Print the report</source>
        <comment>report.print_title</comment>
        <translation>Ҳисоботни чоп этиш</translation>
    </message>
    <message>
        <source>Saved: {file} in {folder}</source>
        <comment>report.saved</comment>
        <translation>Сақланди: {file}, {folder} папкасида</translation>
    </message>
    <message>
        <source>Shift {number}, {day}</source>
        <comment>report.file_name</comment>
        <translation>Смена {number}, {day}</translation>
    </message>
    <message>
        <source>Report of shift No. {number}</source>
        <comment>report.title</comment>
        <translation>{number}-смена ҳисоботи</translation>
    </message>
    <message>
        <source>left open, seen by {name}</source>
        <comment>report.seen_by</comment>
        <translation>очиқ қолдирилган, кўрган: {name}</translation>
    </message>
    <message>
        <source>Phone numbers are masked.</source>
        <comment>report.masked</comment>
        <translation>Телефон рақамлари яширилган.</translation>
    </message>
    <message numerus="yes">
        <source>{count} payments of these were settled with no shift open.</source>
        <comment>report.outside_line</comment>
        <translation>
            <numerusform>Улардан {count} та тўлов сменадан ташқари ёпилган.</numerusform>
            <numerusform>Улардан {count} та тўлов сменадан ташқари ёпилган.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of the confirmations</source>
        <comment>chart.name</comment>
        <translation>Тасдиқлар графиги</translation>
    </message>
    <message>
        <source>Nothing has been confirmed in this shift.</source>
        <comment>chart.none</comment>
        <translation>Бу сменада ҳали ҳеч нарса тасдиқланмаган.</translation>
    </message>
    <message>
        <source>Confirmed, by hour</source>
        <comment>chart.bars_hour</comment>
        <translation>Тасдиқланди, соатлар бўйича</translation>
    </message>
    <message>
        <source>Confirmed, by day</source>
        <comment>chart.bars_day</comment>
        <translation>Тасдиқланди, кунлар бўйича</translation>
    </message>
    <message>
        <source>From scan to confirmation</source>
        <comment>chart.dots</comment>
        <translation>Сканерлашдан тасдиқлашгача</translation>
    </message>
    <message>
        <source>{when}: {count}</source>
        <comment>chart.bar</comment>
        <translation>{when}: {count}</translation>
    </message>
    <message>
        <source>Confirmed: {bars}. From scan to confirmation: half of them within {median}, the longest {slowest}.</source>
        <comment>chart.words</comment>
        <translation>Тасдиқланди: {bars}. Сканерлашдан тасдиқлашгача: ярми {median} ичида, энг узоғи {slowest}.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>chart.seconds</comment>
        <translation>{number} с</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>chart.minutes</comment>
        <translation>{number} дақ</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>chart.hours</comment>
        <translation>{number} соат</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>report.sheet.summary</comment>
        <translation>Якун</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>report.sheet.payments</comment>
        <translation>Тўловлар</translation>
    </message>
    <message>
        <source>Shift No.</source>
        <comment>report.shift</comment>
        <translation>Смена №</translation>
    </message>
    <message>
        <source>Cashier</source>
        <comment>report.cashier</comment>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>report.opened</comment>
        <translation>Очилган</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>report.closed</comment>
        <translation>Ёпилган</translation>
    </message>
    <message>
        <source>Closed by</source>
        <comment>report.closed_by</comment>
        <translation>Ким ёпган</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>report.still_open</comment>
        <translation>ҳали очиқ</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>report.made</comment>
        <translation>Ҳисобот тузилган</translation>
    </message>
    <message>
        <source>Settled with no shift open</source>
        <comment>report.outside</comment>
        <translation>Сменадан ташқари ёпилган</translation>
    </message>
    <message>
        <source>From scan to confirmation, median, s</source>
        <comment>report.median</comment>
        <translation>Сканерлашдан тасдиқлашгача, медиана, с</translation>
    </message>
    <message>
        <source>From scan to confirmation, longest, s</source>
        <comment>report.slowest</comment>
        <translation>Сканерлашдан тасдиқлашгача, энг узоғи, с</translation>
    </message>
    <message>
        <source>Sums and chart</source>
        <comment>report.overview_name</comment>
        <translation>Жами ва график</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report.state</comment>
        <translation>Ҳолати</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>report.payments</comment>
        <translation>Тўловлар</translation>
    </message>
    <message>
        <source>Sum, soʻm</source>
        <comment>report.sum</comment>
        <translation>Сумма, сўм</translation>
    </message>
    <message>
        <source>All</source>
        <comment>report.all</comment>
        <translation>Жами</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>report.yes</comment>
        <translation>ҳа</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>report.column.added</comment>
        <translation>Қўшилган</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>report.column.payment</comment>
        <translation>Тўлов</translation>
    </message>
    <message>
        <source>Amount, soʻm</source>
        <comment>report.column.amount</comment>
        <translation>Сумма, сўм</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>report.column.note</comment>
        <translation>Изоҳ</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report.column.state</comment>
        <translation>Ҳолати</translation>
    </message>
    <message>
        <source>Terminal</source>
        <comment>report.column.terminal</comment>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Receipt No.</source>
        <comment>report.column.receipt</comment>
        <translation>Чек №</translation>
    </message>
    <message>
        <source>Receipt&apos;s time</source>
        <comment>report.column.issued</comment>
        <translation>Чек вақти</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <comment>report.column.sign</comment>
        <translation>Фискал белги</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>report.column.confirmed</comment>
        <translation>Тасдиқланган</translation>
    </message>
    <message>
        <source>Took, s</source>
        <comment>report.column.took</comment>
        <translation>Кетган вақт, с</translation>
    </message>
    <message>
        <source>Client&apos;s phone</source>
        <comment>report.column.phone</comment>
        <translation>Мижоз телефони</translation>
    </message>
    <message>
        <source>Left open, seen by</source>
        <comment>report.column.acknowledged</comment>
        <translation>Очиқ қолдирилган, ким кўрган</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>report.column.reason</comment>
        <translation>Сабаби</translation>
    </message>
    <message>
        <source>Outside a shift</source>
        <comment>report.column.outside</comment>
        <translation>Сменадан ташқари</translation>
    </message>
    <message>
        <source>What happened to this payment</source>
        <comment>story.title</comment>
        <translation>Бу тўлов билан нима бўлган</translation>
    </message>
    <message>
        <source>Show on the card  Enter</source>
        <comment>story.show</comment>
        <translation>Картада кўрсатиш  Enter</translation>
    </message>
    <message>
        <source>The client&apos;s phone: {phone}</source>
        <comment>story.phone</comment>
        <translation>Мижоз телефони: {phone}</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>story.column.time</comment>
        <translation>Вақти</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>story.column.what</comment>
        <translation>Нима бўлган</translation>
    </message>
    <message>
        <source>What came of it</source>
        <comment>story.column.outcome</comment>
        <translation>Натижаси</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>story.column.code</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>story.column.took</comment>
        <translation>Кетган вақт</translation>
    </message>
    <message>
        <source>Payment added</source>
        <comment>story.added</comment>
        <translation>Тўлов қўшилди</translation>
    </message>
    <message>
        <source>Payment added by hand</source>
        <comment>story.added.window</comment>
        <translation>Тўлов қўлда қўшилди</translation>
    </message>
    <message>
        <source>Payment added by its code</source>
        <comment>story.added.scan</comment>
        <translation>Тўлов коди бўйича қўшилди</translation>
    </message>
    <message>
        <source>Payment added by a program</source>
        <comment>story.added.command_line</comment>
        <translation>Тўловни дастур қўшди</translation>
    </message>
    <message>
        <source>Receipt No. {number}: {how}</source>
        <comment>story.receipt</comment>
        <translation>Чек № {number}: {how}</translation>
    </message>
    <message>
        <source>Receipt No. {number} was sent</source>
        <comment>story.attempt</comment>
        <translation>Чек № {number} юборилди</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>story.open</comment>
        <translation>Ҳали жавоб йўқ</translation>
    </message>
    <message>
        <source>A person had it sent once more</source>
        <comment>story.resend</comment>
        <translation>Инсон қарори билан яна юборилди</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <comment>story.withdraw</comment>
        <translation>Рўйхатдан олинди</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <comment>story.restore</comment>
        <translation>Рўйхатга қайтарилди</translation>
    </message>
    <message>
        <source>Decided although a receipt may be attached</source>
        <comment>story.override</comment>
        <translation>Чек бириктирилган бўлса ҳам қарор қилинди</translation>
    </message>
    <message>
        <source>Left open at the end of a shift, seen by {name}</source>
        <comment>story.left_open</comment>
        <translation>Смена охирида очиқ қолдирилди, кўрган: {name}</translation>
    </message>
    <message>
        <source>The receipt&apos;s link: {link}</source>
        <comment>story.link</comment>
        <translation>Чек ҳаволаси: {link}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <comment>story.code</comment>
        <translation>Код: {code}</translation>
    </message>
    <message numerus="yes">
        <source>{count} older attempts are not shown.</source>
        <comment>story.more</comment>
        <translation>
            <numerusform>{count} та олдинги уриниш кўрсатилмаган.</numerusform>
            <numerusform>{count} та олдинги уриниш кўрсатилмаган.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to this payment</source>
        <comment>button.story</comment>
        <translation>Бу тўлов билан нима бўлган</translation>
    </message>
    <message>
        <source>What happened to it  Enter</source>
        <comment>history.story</comment>
        <translation>У билан нима бўлган  Enter</translation>
    </message>
    <message>
        <source>Show on the card  Ctrl+Enter</source>
        <comment>history.card</comment>
        <translation>Картада кўрсатиш  Ctrl+Enter</translation>
    </message>
    <message>
        <source>what happened to the shown payment</source>
        <comment>key.Ctrl+D</comment>
        <translation>кўрсатилган тўлов билан нима бўлган</translation>
    </message>
    <message>
        <source>Customer&apos;s copy  F9</source>
        <comment>button.customer_copy</comment>
        <translation>Мижоз учун нусха  F9</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <comment>copy.title</comment>
        <translation>Сизнинг чекингиз</translation>
    </message>
    <message>
        <source>No. {number} · {time}</source>
        <comment>copy.receipt</comment>
        <translation>№ {number} · {time}</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: it opens the receipt at the tax office.</source>
        <comment>copy.hint</comment>
        <translation>Телефон камерасини кодга тутинг: чек солиқ сайтида очилади.</translation>
    </message>
    <message>
        <source>customer&apos;s copy of the shown receipt</source>
        <comment>key.F9</comment>
        <translation>кўрсатилган чекнинг мижоз нусхаси</translation>
    </message>
    <message>
        <source>Close the program?</source>
        <comment>leave.window_title</comment>
        <translation>Дастур ёпилсинми?</translation>
    </message>
    <message>
        <source>Receipts not sent yet: {count}</source>
        <comment>leave.title</comment>
        <translation>Ҳали юборилмаган чеклар: {count}</translation>
    </message>
    <message>
        <source>They are saved. If you close the program now, they are sent when it is started again.</source>
        <comment>leave.body</comment>
        <translation>Улар сақланган. Дастур ҳозир ёпилса, кейинги ишга туширишда юборилади.</translation>
    </message>
    <message>
        <source>If it goes on sending, the window goes away, and an icon beside the clock shows when all is sent.</source>
        <comment>leave.tray</comment>
        <translation>Юбориш давом этса, ойна ёпилади, соат ёнидаги белги ҳаммаси юборилганини кўрсатади.</translation>
    </message>
    <message>
        <source>If it goes on sending, the window is only minimised.</source>
        <comment>leave.minimise</comment>
        <translation>Юбориш давом этса, ойна фақат йиғилади.</translation>
    </message>
    <message>
        <source>Go on sending  Enter</source>
        <comment>button.stay_sending</comment>
        <translation>Юборишни давом эттириш  Enter</translation>
    </message>
    <message>
        <source>Close the program  Ctrl+Q</source>
        <comment>button.end</comment>
        <translation>Дастурни ёпиш  Ctrl+Q</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <comment>button.back</comment>
        <translation>Орқага  Esc</translation>
    </message>
    <message>
        <source>close the program</source>
        <comment>key.Ctrl+Q</comment>
        <translation>дастурни ёпиш</translation>
    </message>
    <message>
        <source>Show the window</source>
        <comment>tray.show</comment>
        <translation>Ойнани кўрсатиш</translation>
    </message>
    <message>
        <source>Close the program</source>
        <comment>tray.quit</comment>
        <translation>Дастурни ёпиш</translation>
    </message>
    <message>
        <source>Still sending: {count}. Click this icon to see the window again.</source>
        <comment>tray.sending</comment>
        <translation>Ҳали юборилмоқда: {count}. Ойнани яна кўриш учун шу белгини босинг.</translation>
    </message>
    <message>
        <source>Uzum Fiskal: to be sent: {count}</source>
        <comment>tray.waiting</comment>
        <translation>Uzum Fiskal: юборилади: {count}</translation>
    </message>
    <message>
        <source>Uzum Fiskal: all is sent; need attention: {count}</source>
        <comment>tray.attention</comment>
        <translation>Uzum Fiskal: ҳаммаси юборилди; эътибор керак: {count}</translation>
    </message>
    <message>
        <source>Uzum Fiskal: all receipts are sent</source>
        <comment>tray.done</comment>
        <translation>Uzum Fiskal: барча чеклар юборилди</translation>
    </message>
    <message>
        <source>Start together with the computer</source>
        <comment>autostart.switch</comment>
        <translation>Компьютер билан бирга ишга тушириш</translation>
    </message>
    <message>
        <source>This could not be changed: {detail}</source>
        <comment>autostart.fault</comment>
        <translation>Буни ўзгартириб бўлмади: {detail}</translation>
    </message>
    <message>
        <source>Leave the full screen  F11</source>
        <comment>button.full_screen_off</comment>
        <translation>Тўлиқ экрандан чиқиш  F11</translation>
    </message>
    <message>
        <source>The window fills the screen (F11)</source>
        <comment>setting.window.full_screen</comment>
        <translation>Ойна бутун экранда (F11)</translation>
    </message>
    <message>
        <source>full screen, or back</source>
        <comment>key.F11</comment>
        <translation>тўлиқ экран ёки орқага</translation>
    </message>
    <message>
        <source>This could not be saved: at the next start it is as before.</source>
        <comment>window.not_kept</comment>
        <translation>Буни сақлаб бўлмади: кейинги ишга туширишда аввалгидек бўлади.</translation>
    </message>
    <message>
        <source>Copy the report  Ctrl+C</source>
        <comment>crash.copy</comment>
        <translation>Ҳисоботни нусхалаш  Ctrl+C</translation>
    </message>
    <message>
        <source>Copied: paste it into a message to the support.</source>
        <comment>crash.copied</comment>
        <translation>Нусхаланди: ёрдам хизматига хабарга қўйинг.</translation>
    </message>
    <message>
        <source>check this till</source>
        <comment>key.F12</comment>
        <translation>шу кассани текшириш</translation>
    </message>
    <message>
        <source>Check this till  F12</source>
        <comment>button.check</comment>
        <translation>Кассани текшириш  F12</translation>
    </message>
    <message>
        <source>Check this till</source>
        <comment>diagnostics.title</comment>
        <translation>Кассани текшириш</translation>
    </message>
    <message>
        <source>Every part is being tried…</source>
        <comment>diagnostics.checking</comment>
        <translation>Ҳар бир қисм текширилмоқда…</translation>
    </message>
    <message>
        <source>The check did not run: {detail}</source>
        <comment>diagnostics.not_tried</comment>
        <translation>Текширув бажарилмади: {detail}</translation>
    </message>
    <message>
        <source>Last errors</source>
        <comment>diagnostics.troubles</comment>
        <translation>Охирги хатолар</translation>
    </message>
    <message>
        <source>none</source>
        <comment>diagnostics.no_troubles</comment>
        <translation>йўқ</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>diagnostics.journal</comment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>diagnostics.versions</comment>
        <translation>Версиялар</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>diagnostics.places</comment>
        <translation>Нима қаерда</translation>
    </message>
    <message>
        <source>Save a file for support  Ctrl+S</source>
        <comment>diagnostics.save</comment>
        <translation>Ёрдам учун файл сақлаш  Ctrl+S</translation>
    </message>
    <message>
        <source>Copy  Ctrl+C</source>
        <comment>diagnostics.copy</comment>
        <translation>Нусхалаш  Ctrl+C</translation>
    </message>
    <message>
        <source>Check again  F5</source>
        <comment>diagnostics.again</comment>
        <translation>Яна текшириш  F5</translation>
    </message>
    <message>
        <source>Show the folder  Ctrl+O</source>
        <comment>diagnostics.folder</comment>
        <translation>Папкани очиш  Ctrl+O</translation>
    </message>
    <message>
        <source>The file is being saved…</source>
        <comment>diagnostics.saving</comment>
        <translation>Файл сақланмоқда…</translation>
    </message>
    <message>
        <source>Saved: {file} — send this file to the support. No client&apos;s phone and no password is in it.</source>
        <comment>diagnostics.saved</comment>
        <translation>Сақланди: {file} — бу файлни ёрдам хизматига юборинг. Унда мижозларнинг телефони ҳам, пароль ҳам йўқ.</translation>
    </message>
    <message>
        <source>The file was not saved: {detail}</source>
        <comment>diagnostics.not_saved</comment>
        <translation>Файл сақланмади: {detail}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>diagnostics.copied</comment>
        <translation>Нусхаланди.</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>trouble.warning</comment>
        <translation>Огоҳлантириш</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>trouble.error</comment>
        <translation>Хато</translation>
    </message>
    <message>
        <source>Mistake in the program</source>
        <comment>trouble.critical</comment>
        <translation>Дастур хатоси</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>place.data</comment>
        <translation>Ёзувлар</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>place.settings</comment>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>place.journal</comment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>place.backups</comment>
        <translation>Нусхалар</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>place.logs</comment>
        <translation>Дастур қайдлари</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>place.program</comment>
        <translation>Дастур</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>place.python</comment>
        <translation>Интерпретатор</translation>
    </message>
    <message>
        <source>Times something was sent</source>
        <comment>number.attempts</comment>
        <translation>Неча марта юборилган</translation>
    </message>
    <message>
        <source>Oldest unsent since</source>
        <comment>number.oldest_unsent</comment>
        <translation>Энг эски юборилмагани</translation>
    </message>
    <message>
        <source>Copies of the journal</source>
        <comment>number.backups</comment>
        <translation>Журнал нусхалари</translation>
    </message>
    <message>
        <source>Newest copy</source>
        <comment>number.newest_backup</comment>
        <translation>Энг янги нусха</translation>
    </message>
    <message>
        <source>Version of the journal</source>
        <comment>number.revision</comment>
        <translation>Журнал версияси</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>number.file_bytes</comment>
        <translation>Ҳажми</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>number.fault</comment>
        <translation>Носозлик</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}</source>
        <comment>bundle.not_written</comment>
        <translation>{file} файлини ёзиб бўлмади: {detail}</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>face.nothing.title</comment>
        <translation>Ишга тайёр</translation>
    </message>
    <message>
        <source>No payment is selected. Choose one from the list, or add one.</source>
        <comment>face.nothing.body</comment>
        <translation>Тўлов танланмаган. Рўйхатдан танланг ёки қўшинг.</translation>
    </message>
    <message>
        <source>Opening the journal…</source>
        <comment>face.opening.title</comment>
        <translation>Журнал очилмоқда…</translation>
    </message>
    <message>
        <source>You can scan already: nothing that is scanned now gets lost.</source>
        <comment>face.opening.body</comment>
        <translation>Ҳозирданоқ сканерлаш мумкин: ўқилганларнинг ҳеч бири йўқолмайди.</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <comment>face.awaiting.title</comment>
        <translation>Чекни сканерланг</translation>
    </message>
    <message>
        <source>The payment of {amount} is selected. Point the scanner or the camera at the receipt&apos;s QR code.</source>
        <comment>face.awaiting.body</comment>
        <translation>{amount} тўлов танланди. Сканер ёки камерани чекнинг QR-кодига тутинг.</translation>
    </message>
    <message>
        <source>The payment is selected. Point the scanner or the camera at the receipt&apos;s QR code.</source>
        <comment>face.awaiting.body_no_amount</comment>
        <translation>Тўлов танланди. Сканер ёки камерани чекнинг QR-кодига тутинг.</translation>
    </message>
    <message>
        <source>The earlier receipt was not accepted. Scan the payment&apos;s fiscal receipt once more.</source>
        <comment>face.again.body</comment>
        <translation>Аввалги чек қабул қилинмади. Шу тўловнинг фискал чекини яна сканерланг.</translation>
    </message>
    <message>
        <source>Another receipt may be attached already. Scan the right one; before it is sent you are asked for the reason.</source>
        <comment>face.again_uncertain.body</comment>
        <translation>Бошқа чек аллақачон бириктирилган бўлиши мумкин. Тўғрисини сканерланг; юборишдан олдин сабаби сўралади.</translation>
    </message>
    <message>
        <source>Receipt No. {number} was scanned just now. Is it this payment&apos;s?</source>
        <comment>face.held</comment>
        <translation>Ҳозиргина {number}-чек сканерланди. У шу тўловникими?</translation>
    </message>
    <message>
        <source>Read, saving…</source>
        <comment>face.reading.title</comment>
        <translation>Ўқилди, сақланмоқда…</translation>
    </message>
    <message>
        <source>Read: {text}</source>
        <comment>face.read_text</comment>
        <translation>Ўқилди: {text}</translation>
    </message>
    <message>
        <source>Saved, being sent</source>
        <comment>face.waiting.title</comment>
        <translation>Сақланди, юборилмоқда</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <comment>face.waiting.body</comment>
        <translation>Сиздан ҳеч нарса талаб қилинмайди.</translation>
    </message>
    <message>
        <source>Saved, will be sent again</source>
        <comment>face.later.title</comment>
        <translation>Сақланди, қайта юборилади</translation>
    </message>
    <message>
        <source>The server asked to try later. There is nothing you need to do.</source>
        <comment>face.later.body</comment>
        <translation>Сервер кейинроқ уринишни сўради. Сиздан ҳеч нарса талаб қилинмайди.</translation>
    </message>
    <message>
        <source>Saved, waiting for the connection</source>
        <comment>face.offline.title</comment>
        <translation>Сақланди, алоқа кутилмоқда</translation>
    </message>
    <message>
        <source>No connection to the server since {since}. There is nothing you need to do.</source>
        <comment>face.offline.body</comment>
        <translation>Соат {since} дан бери сервер билан алоқа йўқ. Сиздан ҳеч нарса талаб қилинмайди.</translation>
    </message>
    <message>
        <source>No connection to the server. There is nothing you need to do.</source>
        <comment>face.offline.body_plain</comment>
        <translation>Сервер билан алоқа йўқ. Сиздан ҳеч нарса талаб қилинмайди.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <comment>face.next_try</comment>
        <translation>Кейинги уриниш {seconds} сониядан кейин.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <comment>face.next_try_now</comment>
        <translation>Ҳозир яна уринилмоқда.</translation>
    </message>
    <message>
        <source>Saved, but it cannot be sent</source>
        <comment>face.misconfigured.title</comment>
        <translation>Сақланди, лекин юбориб бўлмайди</translation>
    </message>
    <message>
        <source>The server&apos;s settings are wrong: call the administrator. The receipt is safe and is sent as soon as they are right.</source>
        <comment>face.misconfigured.body</comment>
        <translation>Сервер созламалари нотўғри: администраторни чақиринг. Чек хавфсиз, созламалар тузатилиши билан юборилади.</translation>
    </message>
    <message>
        <source>No server is set up yet. The receipt is safe and is sent as soon as there is one.</source>
        <comment>face.not_configured.body</comment>
        <translation>Сервер ҳали созланмаган. Чек хавфсиз, сервер созланиши билан юборилади.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>face.sending.title</comment>
        <translation>Юборилмоқда…</translation>
    </message>
    <message>
        <source>The receipt is on its way to the server.</source>
        <comment>face.sending.body</comment>
        <translation>Чек серверга юборилмоқда.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>face.confirmed.title</comment>
        <translation>Тасдиқланди</translation>
    </message>
    <message>
        <source>The payment is closed. You can hand over the receipt.</source>
        <comment>face.confirmed.body</comment>
        <translation>Тўлов ёпилди. Чекни беришингиз мумкин.</translation>
    </message>
    <message>
        <source>The server told no phone number of the client.</source>
        <comment>face.confirmed.no_phone</comment>
        <translation>Сервер мижоз телефонини билдирмади.</translation>
    </message>
    <message>
        <source>The client&apos;s phone</source>
        <comment>face.phone</comment>
        <translation>Мижоз телефони</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <comment>face.rejected.title</comment>
        <translation>Сервер рад этди</translation>
    </message>
    <message>
        <source>The server&apos;s words: {message}</source>
        <comment>face.server_words</comment>
        <translation>Сервер жавоби: {message}</translation>
    </message>
    <message>
        <source>Not known whether it went through</source>
        <comment>face.uncertain.title</comment>
        <translation>Чек ўтгани номаълум</translation>
    </message>
    <message>
        <source>The receipt was sent, but no trustworthy answer came. Do not scan another receipt for this payment.</source>
        <comment>face.uncertain.body</comment>
        <translation>Чек юборилди, лекин ишончли жавоб келмади. Бу тўлов учун бошқа чекни сканерламанг.</translation>
    </message>
    <message>
        <source>The same receipt is sent again by itself, which does no harm.</source>
        <comment>face.uncertain.tries_again</comment>
        <translation>Ўша чек ўзи қайта юборилади, бу зарар қилмайди.</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <comment>face.withdrawn.title</comment>
        <translation>Рўйхатдан олинган</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <comment>face.withdrawn.body</comment>
        <translation>Сабаби: {reason}</translation>
    </message>
    <message>
        <source>No receipt is sent for it.</source>
        <comment>face.withdrawn.no_reason</comment>
        <translation>Унинг учун чек юборилмайди.</translation>
    </message>
    <message>
        <source>Next: {payment} — scan its receipt</source>
        <comment>face.next</comment>
        <translation>Кейингиси: {payment} — чекини сканерланг</translation>
    </message>
    <message>
        <source>No payment is selected for the next scan. Add one with F2.</source>
        <comment>face.no_next</comment>
        <translation>Кейинги чек учун тўлов танланмаган. Уни F2 билан қўшинг.</translation>
    </message>
    <message>
        <source>The journal cannot be used</source>
        <comment>face.failed.title</comment>
        <translation>Журналдан фойдаланиб бўлмайди</translation>
    </message>
    <message>
        <source>Nothing can be saved or sent now. Call the administrator.</source>
        <comment>face.failed.body</comment>
        <translation>Ҳозир ҳеч нарсани сақлаб ҳам, юбориб ҳам бўлмайди. Администраторни чақиринг.</translation>
    </message>
    <message>
        <source>Look at the receipt again</source>
        <comment>scan.look_again.title</comment>
        <translation>Чекка яна бир қаранг</translation>
    </message>
    <message>
        <source>Is it the receipt of this payment? If it is, go on.</source>
        <comment>scan.look_again.body</comment>
        <translation>Бу шу тўловнинг чекими? Ҳа бўлса, давом этинг.</translation>
    </message>
    <message>
        <source>This code is not the receipt&apos;s</source>
        <comment>scan.refused.title</comment>
        <translation>Бу чекнинг коди эмас</translation>
    </message>
    <message>
        <source>Nothing was sent. The payment still awaits its receipt.</source>
        <comment>scan.refused.body</comment>
        <translation>Ҳеч нарса юборилмади. Тўлов ҳали ҳам чекини кутмоқда.</translation>
    </message>
    <message>
        <source>Which payment is it for?</source>
        <comment>scan.no_payment.title</comment>
        <translation>Чек қайси тўловники?</translation>
    </message>
    <message>
        <source>The receipt is good. Choose its payment from the list, or add it with F2.</source>
        <comment>scan.no_payment.body</comment>
        <translation>Чек жойида. Тўловини рўйхатдан танланг ёки F2 билан қўшинг.</translation>
    </message>
    <message>
        <source>This receipt is used already</source>
        <comment>scan.receipt_used.title</comment>
        <translation>Бу чек аллақачон ишлатилган</translation>
    </message>
    <message>
        <source>It belongs to the payment {payment}. Scan this payment&apos;s own receipt.</source>
        <comment>scan.receipt_used.body</comment>
        <translation>У {payment} тўловиники. Шу тўловнинг ўз чекини сканерланг.</translation>
    </message>
    <message>
        <source>This receipt may be used</source>
        <comment>scan.receipt_maybe_used.title</comment>
        <translation>Бу чек ишлатилган бўлиши мумкин</translation>
    </message>
    <message>
        <source>It was sent for the payment {payment}, and whether it went through is not known. Look at that payment first.</source>
        <comment>scan.receipt_maybe_used.body</comment>
        <translation>У {payment} тўлови учун юборилган ва ўтгани номаълум. Аввал ўша тўловни кўринг.</translation>
    </message>
    <message>
        <source>Closed already</source>
        <comment>scan.payment_confirmed.title</comment>
        <translation>Аллақачон ёпилган</translation>
    </message>
    <message>
        <source>This payment is confirmed with another receipt. Nothing was changed. Choose the payment that this receipt belongs to.</source>
        <comment>scan.payment_confirmed.body</comment>
        <translation>Бу тўлов бошқа чек билан тасдиқланган. Ҳеч нарса ўзгармади. Бу чек тегишли бўлган тўловни танланг.</translation>
    </message>
    <message>
        <source>Another receipt is on its way</source>
        <comment>scan.payment_busy.title</comment>
        <translation>Бошқа чек йўлда</translation>
    </message>
    <message>
        <source>This payment has another receipt, which may be attached already. Use this one instead only if you are sure.</source>
        <comment>scan.payment_busy.body</comment>
        <translation>Бу тўловнинг бошқа чеки бор, у аллақачон бириктирилган бўлиши мумкин. Фақат ишончингиз комил бўлса, бу чекни олинг.</translation>
    </message>
    <message>
        <source>Another receipt is being sent</source>
        <comment>scan.payment_sending.title</comment>
        <translation>Бошқа чек юборилмоқда</translation>
    </message>
    <message>
        <source>Wait for its answer, then scan this receipt again if it is needed.</source>
        <comment>scan.payment_sending.body</comment>
        <translation>Жавобни кутинг, кейин керак бўлса бу чекни яна сканерланг.</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <comment>scan.payment_withdrawn.title</comment>
        <translation>Рўйхатдан олинган</translation>
    </message>
    <message>
        <source>Put the payment back first, then scan its receipt.</source>
        <comment>scan.payment_withdrawn.body</comment>
        <translation>Аввал тўловни қайтаринг, кейин чекини сканерланг.</translation>
    </message>
    <message>
        <source>No such payment</source>
        <comment>scan.payment_unknown.title</comment>
        <translation>Бундай тўлов йўқ</translation>
    </message>
    <message>
        <source>The payment is not in the journal. Choose another one, or add it with F2.</source>
        <comment>scan.payment_unknown.body</comment>
        <translation>Тўлов журналда йўқ. Бошқасини танланг ёки F2 билан қўшинг.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <comment>receipt.number</comment>
        <translation>Чек</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <comment>receipt.number_value</comment>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>receipt.time</comment>
        <translation>Вақти</translation>
    </message>
    <message>
        <source>Terminal</source>
        <comment>receipt.terminal</comment>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <comment>receipt.sign</comment>
        <translation>Фискал белги</translation>
    </message>
    <message>
        <source>read</source>
        <comment>step.read</comment>
        <translation>ўқилди</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <comment>step.read.wedge</comment>
        <translation>сканер ўқиди</translation>
    </message>
    <message>
        <source>read by the camera</source>
        <comment>step.read.camera</comment>
        <translation>камера ўқиди</translation>
    </message>
    <message>
        <source>read from a picture</source>
        <comment>step.read.picture</comment>
        <translation>расмдан ўқилди</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>step.read.typed</comment>
        <translation>қўлда киритилди</translation>
    </message>
    <message>
        <source>pasted</source>
        <comment>step.read.paste</comment>
        <translation>қўйилди</translation>
    </message>
    <message>
        <source>given by a program</source>
        <comment>step.read.command_line</comment>
        <translation>дастур берди</translation>
    </message>
    <message>
        <source>saved in the journal</source>
        <comment>step.saved</comment>
        <translation>журналга сақланди</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>step.sent</comment>
        <translation>юборилди</translation>
    </message>
    <message>
        <source>next try</source>
        <comment>step.next_try</comment>
        <translation>кейинги уриниш</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>step.answered</comment>
        <translation>жавоб келди</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>step.confirmed</comment>
        <translation>тасдиқланди</translation>
    </message>
    <message>
        <source>confirmed in {seconds} s</source>
        <comment>step.confirmed_in</comment>
        <translation>{seconds} сонияда тасдиқланди</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>step.rejected</comment>
        <translation>рад этилди</translation>
    </message>
    <message>
        <source>refused, code {code}</source>
        <comment>step.rejected_code</comment>
        <translation>рад этилди, код {code}</translation>
    </message>
    <message>
        <source>try again later</source>
        <comment>step.retry</comment>
        <translation>кейинроқ қайтарилади</translation>
    </message>
    <message>
        <source>no connection, try {number}</source>
        <comment>step.offline</comment>
        <translation>алоқа йўқ, {number}-уриниш</translation>
    </message>
    <message>
        <source>no sure answer</source>
        <comment>step.uncertain</comment>
        <translation>аниқ жавоб йўқ</translation>
    </message>
    <message>
        <source>settings are wrong</source>
        <comment>step.misconfigured</comment>
        <translation>созламалар нотўғри</translation>
    </message>
    <message>
        <source>Copy the phone  F7</source>
        <comment>button.copy_phone</comment>
        <translation>Телефонни нусхалаш  F7</translation>
    </message>
    <message>
        <source>Scan again  F5</source>
        <comment>button.scan_again</comment>
        <translation>Қайта сканерлаш  F5</translation>
    </message>
    <message>
        <source>Another receipt  F5</source>
        <comment>button.other_receipt</comment>
        <translation>Бошқа чек  F5</translation>
    </message>
    <message>
        <source>Send again  F6</source>
        <comment>button.retry</comment>
        <translation>Қайта юбориш  F6</translation>
    </message>
    <message>
        <source>Send now  F6</source>
        <comment>button.send_now</comment>
        <translation>Ҳозир юбориш  F6</translation>
    </message>
    <message>
        <source>Take off the list…  Ctrl+Del</source>
        <comment>button.withdraw</comment>
        <translation>Рўйхатдан олиш…  Ctrl+Del</translation>
    </message>
    <message>
        <source>Put back  Ctrl+R</source>
        <comment>button.restore</comment>
        <translation>Қайтариш  Ctrl+R</translation>
    </message>
    <message>
        <source>Use this receipt anyway…  Ctrl+Enter</source>
        <comment>button.override</comment>
        <translation>Барибир шу чекни олиш…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <comment>button.go_on</comment>
        <translation>Давом этиш  Enter</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <comment>button.cancel</comment>
        <translation>Бекор қилиш  Esc</translation>
    </message>
    <message>
        <source>Show that payment  Enter</source>
        <comment>button.show_other</comment>
        <translation>Ўша тўловни кўрсатиш  Enter</translation>
    </message>
    <message>
        <source>+ Add payment  F2</source>
        <comment>button.add</comment>
        <translation>+ Тўлов қўшиш  F2</translation>
    </message>
    <message>
        <source>Use this receipt  Enter</source>
        <comment>button.use_held</comment>
        <translation>Шу чекни олиш  Enter</translation>
    </message>
    <message>
        <source>Settings  Ctrl+,</source>
        <comment>button.settings</comment>
        <translation>Созламалар  Ctrl+,</translation>
    </message>
    <message>
        <source>Try again  Enter</source>
        <comment>button.reopen</comment>
        <translation>Яна уриниш  Enter</translation>
    </message>
    <message>
        <source>Show  Ctrl+G</source>
        <comment>button.show</comment>
        <translation>Кўрсатиш  Ctrl+G</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <comment>button.close</comment>
        <translation>Ёпиш  Esc</translation>
    </message>
    <message>
        <source>Understood  Ctrl+G</source>
        <comment>button.dismiss</comment>
        <translation>Тушунарли  Ctrl+G</translation>
    </message>
    <message>
        <source>Switch the camera on  F4</source>
        <comment>button.camera_on</comment>
        <translation>Камерани ёқиш  F4</translation>
    </message>
    <message>
        <source>Switch the camera off  F4</source>
        <comment>button.camera_off</comment>
        <translation>Камерани ўчириш  F4</translation>
    </message>
    <message>
        <source>Sample receipt  F8</source>
        <comment>button.sample</comment>
        <translation>Ўқув чеки  F8</translation>
    </message>
    <message>
        <source>Type the link  Ctrl+L</source>
        <comment>button.type_link</comment>
        <translation>Ҳаволани ёзиш  Ctrl+L</translation>
    </message>
    <message>
        <source>Uzum Fiskal</source>
        <comment>window.title</comment>
        <translation>Uzum Fiskal</translation>
    </message>
    <message>
        <source>Uzum Fiskal — TRAINING</source>
        <comment>window.title_training</comment>
        <translation>Uzum Fiskal — ЎҚУВ РЕЖИМИ</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <comment>window.training</comment>
        <translation>ЎҚУВ РЕЖИМИ</translation>
    </message>
    <message>
        <source>nothing here is real</source>
        <comment>window.training_hint</comment>
        <translation>бу ерда ҳаммаси машқ</translation>
    </message>
    <message>
        <source>{amount} soʻm</source>
        <comment>window.som</comment>
        <translation>{amount} сўм</translation>
    </message>
    <message>
        <source>soʻm</source>
        <comment>window.som_unit</comment>
        <translation>сўм</translation>
    </message>
    <message>
        <source>{amount} · {what}</source>
        <comment>window.payment</comment>
        <translation>{amount} · {what}</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>window.no_amount</comment>
        <translation>сумма йўқ</translation>
    </message>
    <message>
        <source>Search: order, payment, receipt…   Ctrl+F</source>
        <comment>window.search</comment>
        <translation>Қидириш: тўлов, чек…   Ctrl+F</translation>
    </message>
    <message>
        <source>Search   Ctrl+F</source>
        <comment>window.search_short</comment>
        <translation>Қидириш   Ctrl+F</translation>
    </message>
    <message>
        <source>Search the payments</source>
        <comment>window.search_name</comment>
        <translation>Тўловларни қидириш</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>window.settings_name</comment>
        <translation>Созламалар</translation>
    </message>
    <message>
        <source>The payment id is copied</source>
        <comment>window.id_copied</comment>
        <translation>Тўлов ID рақами нусхаланди</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>list.name</comment>
        <translation>Тўловлар</translation>
    </message>
    <message>
        <source>Which payments are shown</source>
        <comment>list.tabs_name</comment>
        <translation>Қайси тўловлар кўрсатилган</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <comment>list.tab_count</comment>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>No payment awaits a receipt.</source>
        <comment>list.empty.awaiting</comment>
        <translation>Чек кутаётган тўловлар йўқ.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <comment>list.empty.attention</comment>
        <translation>Эътибор талаб қиладиган нарса йўқ.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <comment>list.empty.done</comment>
        <translation>Ҳали ҳеч нарса тайёр эмас.</translation>
    </message>
    <message>
        <source>There are no payments yet.</source>
        <comment>list.empty.all</comment>
        <translation>Ҳали тўловлар йўқ.</translation>
    </message>
    <message>
        <source>Nothing was found here. Ctrl+4 searches all payments.</source>
        <comment>list.empty.search</comment>
        <translation>Бу ерда ҳеч нарса топилмади. Ctrl+4 барча тўловлардан қидиради.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>list.loading</comment>
        <translation>Юкланмоқда…</translation>
    </message>
    <message>
        <source>Recent:</source>
        <comment>recent.title</comment>
        <translation>Сўнггилари:</translation>
    </message>
    <message>
        <source>no results yet</source>
        <comment>recent.none</comment>
        <translation>ҳали натижа йўқ</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>status.camera</comment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Camera off</source>
        <comment>status.camera_off</comment>
        <translation>Камера ўчиқ</translation>
    </message>
    <message>
        <source>Camera: no picture</source>
        <comment>status.camera_trouble</comment>
        <translation>Камера: тасвир йўқ</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>status.scanner</comment>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Scanner restarting</source>
        <comment>status.scanner_restarting</comment>
        <translation>Сканер қайта ишга тушмоқда</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <comment>status.waiting</comment>
        <translation>Юборилади: {count}</translation>
    </message>
    <message>
        <source>Need attention: {count}  Ctrl+2</source>
        <comment>status.attention</comment>
        <translation>Эътибор керак: {count}  Ctrl+2</translation>
    </message>
    <message>
        <source>F1 — all keys</source>
        <comment>status.keys</comment>
        <translation>F1 — барча тугмалар</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>server.unknown</comment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>server.online</comment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Server {latency_ms} ms</source>
        <comment>server.online_ms</comment>
        <translation>Сервер {latency_ms} мс</translation>
    </message>
    <message>
        <source>Server unreachable</source>
        <comment>server.offline</comment>
        <translation>Серверга уланиб бўлмайди</translation>
    </message>
    <message>
        <source>Server settings wrong</source>
        <comment>server.misconfigured</comment>
        <translation>Сервер созламаси нотўғри</translation>
    </message>
    <message>
        <source>No server set up</source>
        <comment>server.not_configured</comment>
        <translation>Сервер созланмаган</translation>
    </message>
    <message>
        <source>For the administrator: the server&apos;s settings are wrong, nothing is being sent.</source>
        <comment>banner.misconfigured</comment>
        <translation>Администраторга: сервер созламалари нотўғри, ҳеч нарса юборилмаяпти.</translation>
    </message>
    <message>
        <source>No server is set up: receipts are saved, but not sent.</source>
        <comment>banner.not_configured</comment>
        <translation>Сервер созланмаган: чеклар сақланади, лекин юборилмайди.</translation>
    </message>
    <message>
        <source>The server refused {payment}.</source>
        <comment>banner.rejected</comment>
        <translation>Сервер рад этди: {payment}.</translation>
    </message>
    <message>
        <source>It is not known whether {payment} went through.</source>
        <comment>banner.uncertain</comment>
        <translation>Ўтгани номаълум: {payment}.</translation>
    </message>
    <message>
        <source>The camera reader stopped and was started again. Nothing was lost.</source>
        <comment>banner.scanner_restarted</comment>
        <translation>Камерадан ўқиш тўхтаб, қайта ишга тушди. Ҳеч нарса йўқолмади.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <comment>camera.off</comment>
        <translation>Камера ўчирилган</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <comment>camera.opening</comment>
        <translation>Камера ёқилмоқда…</translation>
    </message>
    <message>
        <source>Show the receipt&apos;s QR code to the camera</source>
        <comment>camera.on</comment>
        <translation>Чекнинг QR-кодини камерага кўрсатинг</translation>
    </message>
    <message>
        <source>The camera cannot be opened: another program may be using it</source>
        <comment>camera.busy</comment>
        <translation>Камера очилмаяпти: уни бошқа дастур банд қилган бўлиши мумкин</translation>
    </message>
    <message>
        <source>The camera gives no picture; trying again</source>
        <comment>camera.lost</comment>
        <translation>Камера тасвир бермаяпти; яна уринилмоқда</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black: is its lens covered?</source>
        <comment>camera.black</comment>
        <translation>Тасвир қоп-қора: объектив ёпиқ эмасми?</translation>
    </message>
    <message>
        <source>Camera: {detail}</source>
        <comment>scanning.detail</comment>
        <translation>Камера: {detail}</translation>
    </message>
    <message>
        <source>The code is read</source>
        <comment>scanning.code_read</comment>
        <translation>Код ўқилди</translation>
    </message>
    <message>
        <source>The fiscal code is read; the other QR code is not the fiscal one</source>
        <comment>scanning.code_read_beside_other</comment>
        <translation>Фискал код ўқилди; бошқа QR-код фискал эмас</translation>
    </message>
    <message>
        <source>This QR code is not the fiscal receipt&apos;s: show the one of the tax committee</source>
        <comment>scanning.other_code</comment>
        <translation>Бу фискал чекнинг QR-коди эмас: солиқ қўмитаси кодини кўрсатинг</translation>
    </message>
    <message>
        <source>Two receipts are in sight: show only the one of this payment</source>
        <comment>scanning.two_receipts</comment>
        <translation>Иккита чек кўриняпти: фақат шу тўлов чекини кўрсатинг</translation>
    </message>
    <message>
        <source>A hand scanner works at any time, whatever is open.</source>
        <comment>scanning.hint</comment>
        <translation>Қўл сканери ҳар доим ишлайди, экранда нима очиқ бўлмасин.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <comment>scanning.preview_name</comment>
        <translation>Камера нимани кўряпти</translation>
    </message>
    <message>
        <source>The receipt&apos;s link</source>
        <comment>scanning.link_name</comment>
        <translation>Чек ҳаволаси</translation>
    </message>
    <message>
        <source>ofd.soliq.uz/check?t=… , then Enter</source>
        <comment>scanning.link_hint</comment>
        <translation>ofd.soliq.uz/check?t=… , кейин Enter</translation>
    </message>
    <message>
        <source>There is no link and no picture to paste.</source>
        <comment>scanning.paste_nothing</comment>
        <translation>Қўйиладиган нарса йўқ: ҳавола ҳам, расм ҳам йўқ.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <comment>picture.reading</comment>
        <translation>Расм ўқилмоқда…</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <comment>picture.no_code</comment>
        <translation>Бу расмда QR-код йўқ.</translation>
    </message>
    <message>
        <source>This picture shows two receipts: use one that shows a single receipt.</source>
        <comment>picture.two_receipts</comment>
        <translation>Расмда иккита чек бор: битта чек кўринганини олинг.</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <comment>picture.not_a_picture</comment>
        <translation>Бу файл расм эмас.</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <comment>picture.too_large</comment>
        <translation>Расм жуда катта.</translation>
    </message>
    <message>
        <source>This picture could not be read. Scan the receipt itself.</source>
        <comment>picture.crashed</comment>
        <translation>Расмни ўқиб бўлмади. Чекнинг ўзини сканерланг.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <comment>picture.unreadable</comment>
        <translation>Бу файл очилмади.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <comment>add.title</comment>
        <translation>Тўлов қўшиш</translation>
    </message>
    <message>
        <source>Payment id</source>
        <comment>add.id</comment>
        <translation>Тўлов ID рақами</translation>
    </message>
    <message>
        <source>from the Uzum receipt or the bank&apos;s message</source>
        <comment>add.id_hint</comment>
        <translation>Uzum чеки ёки банк хабаридан</translation>
    </message>
    <message>
        <source>Amount, soʻm</source>
        <comment>add.amount</comment>
        <translation>Сумма, сўм</translation>
    </message>
    <message>
        <source>185 000 (may be left empty)</source>
        <comment>add.amount_hint</comment>
        <translation>185 000 (бўш қолдириш мумкин)</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>add.note</comment>
        <translation>Изоҳ</translation>
    </message>
    <message>
        <source>Order 1043 (may be left empty)</source>
        <comment>add.note_hint</comment>
        <translation>1043-буюртма (бўш қолдириш мумкин)</translation>
    </message>
    <message>
        <source>Add  Enter</source>
        <comment>add.save</comment>
        <translation>Қўшиш  Enter</translation>
    </message>
    <message>
        <source>Take the payment off the list</source>
        <comment>withdraw.title</comment>
        <translation>Тўловни рўйхатдан олиш</translation>
    </message>
    <message>
        <source>No receipt will be sent for it. It stays in the journal and can be put back.</source>
        <comment>withdraw.body</comment>
        <translation>Унинг учун чек юборилмайди. У журналда қолади ва уни қайтариш мумкин.</translation>
    </message>
    <message>
        <source>A receipt may be attached to it already; taking it off the list does not undo that. The reason is kept in the journal.</source>
        <comment>withdraw.body_uncertain</comment>
        <translation>Унга чек аллақачон бириктирилган бўлиши мумкин; рўйхатдан олиш буни бекор қилмайди. Сабаби журналда сақланади.</translation>
    </message>
    <message>
        <source>Take off the list  Enter</source>
        <comment>withdraw.save</comment>
        <translation>Рўйхатдан олиш  Enter</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <comment>withdraw.reason.mistake</comment>
        <translation>Хато киритилган</translation>
    </message>
    <message>
        <source>The money was returned</source>
        <comment>withdraw.reason.returned</comment>
        <translation>Пул қайтарилган</translation>
    </message>
    <message>
        <source>Confirmed in another way</source>
        <comment>withdraw.reason.elsewhere</comment>
        <translation>Бошқа йўл билан тасдиқланган</translation>
    </message>
    <message>
        <source>Use another receipt</source>
        <comment>override.title</comment>
        <translation>Бошқа чекни олиш</translation>
    </message>
    <message>
        <source>An earlier receipt may be attached already. If it is, the payment gets two. Your decision and its reason are kept in the journal.</source>
        <comment>override.body</comment>
        <translation>Аввалги чек аллақачон бириктирилган бўлиши мумкин. Унда тўловнинг чеки иккита бўлади. Қарорингиз ва сабаби журналда сақланади.</translation>
    </message>
    <message>
        <source>The receipt may be attached to another payment already. Your decision and its reason are kept in the journal.</source>
        <comment>override.body_receipt</comment>
        <translation>Чек аллақачон бошқа тўловга бириктирилган бўлиши мумкин. Қарорингиз ва сабаби журналда сақланади.</translation>
    </message>
    <message>
        <source>Use this receipt  Enter</source>
        <comment>override.save</comment>
        <translation>Шу чекни олиш  Enter</translation>
    </message>
    <message>
        <source>The earlier receipt was wrong</source>
        <comment>override.reason.wrong_receipt</comment>
        <translation>Аввалги чек нотўғри эди</translation>
    </message>
    <message>
        <source>Checked with the bank: it is not attached</source>
        <comment>override.reason.checked</comment>
        <translation>Банкда текширилди: бириктирилмаган</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>reason.label</comment>
        <translation>Сабаби</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the journal.</source>
        <comment>reason.empty</comment>
        <translation>Сабабини ёзинг: у журналда сақланади.</translation>
    </message>
    <message>
        <source>All keys</source>
        <comment>help.title</comment>
        <translation>Барча тугмалар</translation>
    </message>
    <message>
        <source>this table</source>
        <comment>key.F1</comment>
        <translation>шу жадвал</translation>
    </message>
    <message>
        <source>add a payment</source>
        <comment>key.F2</comment>
        <translation>тўлов қўшиш</translation>
    </message>
    <message>
        <source>switch the camera on or off</source>
        <comment>key.F4</comment>
        <translation>камерани ёқиш ёки ўчириш</translation>
    </message>
    <message>
        <source>scan again for the shown payment</source>
        <comment>key.F5</comment>
        <translation>кўрсатилган тўлов учун қайта сканерлаш</translation>
    </message>
    <message>
        <source>send the shown payment now</source>
        <comment>key.F6</comment>
        <translation>кўрсатилган тўловни ҳозир юбориш</translation>
    </message>
    <message>
        <source>send everything that waits now</source>
        <comment>key.Shift+F6</comment>
        <translation>кутаётганларнинг ҳаммасини ҳозир юбориш</translation>
    </message>
    <message>
        <source>copy the client&apos;s phone</source>
        <comment>key.F7</comment>
        <translation>мижоз телефонини нусхалаш</translation>
    </message>
    <message>
        <source>sample receipt (training only)</source>
        <comment>key.F8</comment>
        <translation>машқ чеки (фақат ўқув режимида)</translation>
    </message>
    <message>
        <source>copy the payment id</source>
        <comment>key.Ctrl+C</comment>
        <translation>тўлов ID рақамини нусхалаш</translation>
    </message>
    <message>
        <source>search the payments</source>
        <comment>key.Ctrl+F</comment>
        <translation>тўловларни қидириш</translation>
    </message>
    <message>
        <source>the button of the message above</source>
        <comment>key.Ctrl+G</comment>
        <translation>юқоридаги хабарнинг тугмаси</translation>
    </message>
    <message>
        <source>type a receipt&apos;s link</source>
        <comment>key.Ctrl+L</comment>
        <translation>чек ҳаволасини ёзиш</translation>
    </message>
    <message>
        <source>paste a link or a picture</source>
        <comment>key.Ctrl+V</comment>
        <translation>ҳавола ёки расмни қўйиш</translation>
    </message>
    <message>
        <source>the four lists</source>
        <comment>key.Ctrl+1</comment>
        <translation>тўртта рўйхат</translation>
    </message>
    <message>
        <source>take the shown payment off the list</source>
        <comment>key.Ctrl+Delete</comment>
        <translation>кўрсатилган тўловни рўйхатдан олиш</translation>
    </message>
    <message>
        <source>put the shown payment back</source>
        <comment>key.Ctrl+R</comment>
        <translation>кўрсатилган тўловни қайтариш</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>key.Ctrl+,</comment>
        <translation>созламалар</translation>
    </message>
    <message>
        <source>choose another payment</source>
        <comment>key.Up</comment>
        <translation>бошқа тўловни танлаш</translation>
    </message>
    <message>
        <source>go on, when the card asks</source>
        <comment>key.Enter</comment>
        <translation>карточка сўраганда давом этиш</translation>
    </message>
    <message>
        <source>back; nothing is lost by it</source>
        <comment>key.Esc</comment>
        <translation>орқага; ҳеч нарса йўқолмайди</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ҳа</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Йўқ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақлаш</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Очиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ёпиш</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор қилиш</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сақламаслик</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қўллаш</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Тиклаш</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ёрдам</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Қайтариш</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Яна бажариш</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Кесиб олиш</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Нусхалаш</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Қўйиш</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ўчириш</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ҳаммасини танлаш</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Қайтариш</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Яна бажариш</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Кесиб олиш</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Нусхалаш</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Қўйиш</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ўчириш</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Ҳаммасини танлаш</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Ҳаммасини танлаш</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Ошириш</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Камайтириш</translation>
    </message>
</context>
</TS>
