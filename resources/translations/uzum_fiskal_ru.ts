<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>phrases</name>
    <message>
        <source>Colours</source>
        <comment>setting.window.theme</comment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As Windows has them</source>
        <comment>setting.window.theme.auto</comment>
        <translation>Как в Windows</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>setting.window.theme.light</comment>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>setting.window.theme.dark</comment>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>setting.window.theme.contrast</comment>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>awaiting receipt</source>
        <comment>state.awaiting_receipt</comment>
        <translation>ждёт чека</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <comment>state.waiting</comment>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>being sent</source>
        <comment>state.sending</comment>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>state.confirmed</comment>
        <translation>подтверждён</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>state.rejected</comment>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>state.uncertain</comment>
        <translation>неясно</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>state.withdrawn</comment>
        <translation>убран</translation>
    </message>
    <message>
        <source>Awaiting</source>
        <comment>tab.awaiting</comment>
        <translation>Ждут чека</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>tab.attention</comment>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>tab.done</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab.all</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>The payment id is empty.</source>
        <comment>payment_id.empty</comment>
        <translation>ID платежа не указан.</translation>
    </message>
    <message>
        <source>The payment id is longer than 128 characters.</source>
        <comment>payment_id.too_long</comment>
        <translation>ID платежа длиннее 128 символов.</translation>
    </message>
    <message>
        <source>The payment id holds characters that cannot be printed.</source>
        <comment>payment_id.unprintable</comment>
        <translation>В ID платежа есть непечатаемые символы.</translation>
    </message>
    <message>
        <source>The note is longer than 500 characters.</source>
        <comment>note.too_long</comment>
        <translation>Примечание длиннее 500 символов.</translation>
    </message>
    <message>
        <source>This is no amount. Write it like 185000 or 185000,50.</source>
        <comment>amount.malformed</comment>
        <translation>Это не сумма. Напишите, например, 185000 или 185000,50.</translation>
    </message>
    <message>
        <source>This amount is not possible.</source>
        <comment>amount.out_of_range</comment>
        <translation>Такой суммы не бывает.</translation>
    </message>
    <message>
        <source>This is not a receipt&apos;s code: it holds no link.</source>
        <comment>link_fault.not_a_link</comment>
        <translation>Это не код чека: в нём нет ссылки.</translation>
    </message>
    <message>
        <source>This is not a receipt&apos;s code: the link begins with “{detail}”, not with https.</source>
        <comment>link_fault.scheme</comment>
        <translation>Это не код чека: ссылка начинается с «{detail}», а не с https.</translation>
    </message>
    <message>
        <source>This link leads to {detail}, not to the tax committee. Scan the fiscal receipt.</source>
        <comment>link_fault.host</comment>
        <translation>Эта ссылка ведёт на {detail}, а не в налоговый комитет. Сканируйте фискальный чек.</translation>
    </message>
    <message>
        <source>This link hides where it leads ({detail}). Scan the fiscal receipt.</source>
        <comment>link_fault.user_info</comment>
        <translation>Эта ссылка скрывает, куда ведёт ({detail}). Сканируйте фискальный чек.</translation>
    </message>
    <message>
        <source>This link names a port, which no receipt does. Scan the fiscal receipt.</source>
        <comment>link_fault.port</comment>
        <translation>В этой ссылке указан порт, у чеков такого не бывает. Сканируйте фискальный чек.</translation>
    </message>
    <message>
        <source>This link of the tax committee is not a receipt&apos;s ({detail}).</source>
        <comment>link_fault.path</comment>
        <translation>Эта ссылка налогового комитета — не на чек ({detail}).</translation>
    </message>
    <message>
        <source>The receipt&apos;s link is incomplete: “{detail}” is missing. Scan it again.</source>
        <comment>link_fault.key_missing</comment>
        <translation>Ссылка чека неполная: нет «{detail}». Сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The receipt&apos;s link is incomplete: “{detail}” is empty. Scan it again.</source>
        <comment>link_fault.key_empty</comment>
        <translation>Ссылка чека неполная: «{detail}» пусто. Сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The receipt&apos;s link says “{detail}” twice. Scan the fiscal receipt.</source>
        <comment>link_fault.key_repeated</comment>
        <translation>В ссылке чека «{detail}» указано дважды. Сканируйте фискальный чек.</translation>
    </message>
    <message>
        <source>The code holds characters that no receipt&apos;s link has. Scan it again.</source>
        <comment>link_fault.characters</comment>
        <translation>В коде есть символы, которых в ссылке чека не бывает. Сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>The code is too long to be a receipt&apos;s link.</source>
        <comment>link_fault.too_long</comment>
        <translation>Код слишком длинный для ссылки чека.</translation>
    </message>
    <message>
        <source>This is the barcode of goods, not a receipt&apos;s code.</source>
        <comment>link_fault.goods</comment>
        <translation>Это штрихкод товара, а не код чека.</translation>
    </message>
    <message>
        <source>The terminal number looks unusual.</source>
        <comment>link_warning.terminal</comment>
        <translation>Номер терминала необычный.</translation>
    </message>
    <message>
        <source>The receipt number looks unusual.</source>
        <comment>link_warning.number</comment>
        <translation>Номер чека необычный.</translation>
    </message>
    <message>
        <source>The fiscal sign looks unusual.</source>
        <comment>link_warning.sign</comment>
        <translation>Фискальный признак необычный.</translation>
    </message>
    <message>
        <source>The receipt&apos;s date does not exist.</source>
        <comment>link_warning.date</comment>
        <translation>Такой даты, как на чеке, не существует.</translation>
    </message>
    <message>
        <source>The receipt&apos;s date lies in the future.</source>
        <comment>link_warning.future</comment>
        <translation>Дата чека ещё не наступила.</translation>
    </message>
    <message>
        <source>The receipt is old.</source>
        <comment>link_warning.old</comment>
        <translation>Чек старый.</translation>
    </message>
    <message>
        <source>Administrator&apos;s PIN</source>
        <comment>pin.title</comment>
        <translation>PIN администратора</translation>
    </message>
    <message>
        <source>PIN</source>
        <comment>pin.field</comment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <comment>pin.save</comment>
        <translation>Продолжить  Enter</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <comment>pin.erase</comment>
        <translation>Стереть последнюю цифру</translation>
    </message>
    <message>
        <source>A PIN is 4 to 12 digits.</source>
        <comment>pin.form</comment>
        <translation>PIN — от 4 до 12 цифр.</translation>
    </message>
    <message>
        <source>A PIN needs at least two different digits.</source>
        <comment>pin.too_simple</comment>
        <translation>В PIN нужны хотя бы две разные цифры.</translation>
    </message>
    <message>
        <source>The administrator&apos;s PIN is set.</source>
        <comment>pin.set</comment>
        <translation>PIN администратора задан.</translation>
    </message>
    <message>
        <source>The administrator&apos;s PIN is removed: nothing is guarded now.</source>
        <comment>pin.removed</comment>
        <translation>PIN администратора снят: теперь ничего не защищено.</translation>
    </message>
    <message>
        <source>An administrator&apos;s PIN is set.</source>
        <comment>pin.is_set</comment>
        <translation>PIN администратора задан.</translation>
    </message>
    <message>
        <source>No administrator&apos;s PIN is set.</source>
        <comment>pin.is_none</comment>
        <translation>PIN администратора не задан.</translation>
    </message>
    <message>
        <source>This is not the PIN. Tries left before a wait: {tries}</source>
        <comment>guard.wrong</comment>
        <translation>PIN неверный. Осталось попыток до паузы: {tries}</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in {time}.</source>
        <comment>guard.wait</comment>
        <translation>Слишком много неверных попыток. Следующая возможна через {time}.</translation>
    </message>
    <message>
        <source>This needs the administrator&apos;s PIN.</source>
        <comment>guard.closed</comment>
        <translation>Для этого нужен PIN администратора.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <comment>guard.settings</comment>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Take payment {payment} off the list. Reason: {reason}</source>
        <comment>guard.withdraw</comment>
        <translation>Убрать платёж {payment} из списка. Причина: {reason}</translation>
    </message>
    <message>
        <source>Use this receipt for payment {payment} anyway. Reason: {reason}</source>
        <comment>guard.override</comment>
        <translation>Всё равно взять этот чек для платежа {payment}. Причина: {reason}</translation>
    </message>
    <message>
        <source>Show whole phone numbers</source>
        <comment>guard.phones</comment>
        <translation>Показать номера телефонов целиком</translation>
    </message>
    <message>
        <source>Unlock everything that the PIN guards for 5 minutes</source>
        <comment>guard.unlock</comment>
        <translation>Открыть всё, что защищает PIN, на 5 минут</translation>
    </message>
    <message>
        <source>Unlocked: lock  Ctrl+K</source>
        <comment>button.lock</comment>
        <translation>Открыто: закрыть  Ctrl+K</translation>
    </message>
    <message>
        <source>lock at once, or unlock by the PIN</source>
        <comment>key.Ctrl+K</comment>
        <translation>закрыть сразу или открыть по PIN</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>advice.confirmed.title</comment>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>The receipt is attached to the payment.</source>
        <comment>advice.confirmed.meaning</comment>
        <translation>Чек прикреплён к платежу.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>advice.confirmed.action</comment>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The server refused, code {code}</source>
        <comment>advice.unlisted.title</comment>
        <translation>Сервер отклонил, код {code}</translation>
    </message>
    <message>
        <source>The server says: {message}</source>
        <comment>advice.unlisted.meaning</comment>
        <translation>Ответ сервера: {message}</translation>
    </message>
    <message>
        <source>Show this to the administrator, then press Send again (F6).</source>
        <comment>advice.unlisted.action</comment>
        <translation>Покажите это администратору, затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>An earlier attempt went without an answer and may have gone through: look the payment up at Uzum first.</source>
        <comment>advice.earlier_may_be_done</comment>
        <translation>Прошлая попытка осталась без ответа и могла пройти: сначала проверьте платёж в Uzum.</translation>
    </message>
    <message>
        <source>FBox finds a mistake in the data</source>
        <comment>advice.box.7.title</comment>
        <translation>FBox нашёл ошибку в данных</translation>
    </message>
    <message>
        <source>FBox did not accept what was sent: {message}</source>
        <comment>advice.box.7.meaning</comment>
        <translation>FBox не принял то, что было отправлено: {message}</translation>
    </message>
    <message>
        <source>Check the payment id, then scan the receipt again (F5).</source>
        <comment>advice.box.7.action</comment>
        <translation>Проверьте ID платежа, затем сканируйте чек заново (F5).</translation>
    </message>
    <message>
        <source>FBox&apos;s printer does not work</source>
        <comment>advice.box.101.title</comment>
        <translation>Принтер FBox не работает</translation>
    </message>
    <message>
        <source>FBox reports that its printer does not work.</source>
        <comment>advice.box.101.meaning</comment>
        <translation>FBox сообщает, что его принтер не работает.</translation>
    </message>
    <message>
        <source>Check the printer&apos;s paper and cable, or call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.101.action</comment>
        <translation>Проверьте бумагу и кабель принтера или позовите администратора. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>The fiscal module is not ready</source>
        <comment>advice.box.102.title</comment>
        <translation>Фискальный модуль не готов</translation>
    </message>
    <message>
        <source>FBox reports that its fiscal module has not been started up.</source>
        <comment>advice.box.102.meaning</comment>
        <translation>FBox сообщает, что фискальный модуль не запущен.</translation>
    </message>
    <message>
        <source>Call the administrator. Once FBox is ready, press Send again (F6).</source>
        <comment>advice.box.102.action</comment>
        <translation>Позовите администратора. Когда FBox будет готов, нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>FBox had an error of its own</source>
        <comment>advice.box.103.title</comment>
        <translation>В FBox произошла ошибка</translation>
    </message>
    <message>
        <source>FBox stumbled and does not say why: {message}</source>
        <comment>advice.box.103.meaning</comment>
        <translation>FBox не справился и не объясняет почему: {message}</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself. If it goes on, call the administrator.</source>
        <comment>advice.box.103.action</comment>
        <translation>Делать ничего не нужно: чек отправится снова сам. Если это продолжается, позовите администратора.</translation>
    </message>
    <message>
        <source>FBox&apos;s clock is wrong</source>
        <comment>advice.box.104.time.title</comment>
        <translation>Часы FBox идут неверно</translation>
    </message>
    <message>
        <source>FBox&apos;s clock is off by more than five minutes.</source>
        <comment>advice.box.104.time.meaning</comment>
        <translation>Часы FBox расходятся больше чем на пять минут.</translation>
    </message>
    <message>
        <source>Call the administrator to set FBox&apos;s clock. Then press Send again (F6).</source>
        <comment>advice.box.104.time.action</comment>
        <translation>Позовите администратора, чтобы он поставил часы FBox. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s account needs attention</source>
        <comment>advice.box.104.billing.title</comment>
        <translation>Нужно проверить счёт FBox</translation>
    </message>
    <message>
        <source>FBox&apos;s billing service refused: {message}</source>
        <comment>advice.box.104.billing.meaning</comment>
        <translation>Платёжная служба FBox отказала: {message}</translation>
    </message>
    <message>
        <source>Call the administrator to look at FBox&apos;s account. Then press Send again (F6).</source>
        <comment>advice.box.104.billing.action</comment>
        <translation>Позовите администратора, чтобы он проверил счёт FBox. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>FBox did not accept the request</source>
        <comment>advice.box.104.title</comment>
        <translation>FBox не принял запрос</translation>
    </message>
    <message>
        <source>FBox calls something in the request invalid: {message}</source>
        <comment>advice.box.104.meaning</comment>
        <translation>FBox считает, что в запросе что-то неверно: {message}</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.104.action</comment>
        <translation>Позовите администратора. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>FBox cannot reach its billing service</source>
        <comment>advice.box.105.title</comment>
        <translation>FBox не может связаться с биллингом</translation>
    </message>
    <message>
        <source>FBox is there, but the service behind it does not answer: {message}</source>
        <comment>advice.box.105.meaning</comment>
        <translation>FBox на месте, но служба за ним не отвечает: {message}</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself. If it takes longer than ten minutes, call the administrator.</source>
        <comment>advice.box.105.action</comment>
        <translation>Делать ничего не нужно: чек отправится снова сам. Если это длится больше десяти минут, позовите администратора.</translation>
    </message>
    <message>
        <source>Uzum refused the receipt</source>
        <comment>advice.box.106.title</comment>
        <translation>Uzum отклонил чек</translation>
    </message>
    <message>
        <source>Uzum did not accept it: {message}</source>
        <comment>advice.box.106.meaning</comment>
        <translation>Uzum не принял чек: {message}</translation>
    </message>
    <message>
        <source>Check that the right payment is selected, then press Send again (F6) or call the administrator.</source>
        <comment>advice.box.106.action</comment>
        <translation>Проверьте, тот ли платёж выбран, затем нажмите «Отправить ещё раз» (F6) или позовите администратора.</translation>
    </message>
    <message>
        <source>FBox could not save the order</source>
        <comment>advice.box.303.title</comment>
        <translation>FBox не смог сохранить заказ</translation>
    </message>
    <message>
        <source>FBox reports that it could not save this order.</source>
        <comment>advice.box.303.meaning</comment>
        <translation>FBox сообщает, что не смог сохранить этот заказ.</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.303.action</comment>
        <translation>Позовите администратора. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s subscription has run out</source>
        <comment>advice.box.333.title</comment>
        <translation>Подписка FBox закончилась</translation>
    </message>
    <message>
        <source>The shop&apos;s subscription for FBox has not been paid.</source>
        <comment>advice.box.333.meaning</comment>
        <translation>Подписка магазина на FBox не оплачена.</translation>
    </message>
    <message>
        <source>Call the administrator to pay it. Then press Send again (F6).</source>
        <comment>advice.box.333.action</comment>
        <translation>Позовите администратора, чтобы он её оплатил. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>A product code is wrong</source>
        <comment>advice.box.401.title</comment>
        <translation>Код товара неверный</translation>
    </message>
    <message>
        <source>FBox does not know a product code of this order.</source>
        <comment>advice.box.401.meaning</comment>
        <translation>FBox не знает код товара из этого заказа.</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.401.action</comment>
        <translation>Позовите администратора. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>A package code is wrong</source>
        <comment>advice.box.402.title</comment>
        <translation>Код упаковки неверный</translation>
    </message>
    <message>
        <source>FBox does not know a package code of this order.</source>
        <comment>advice.box.402.meaning</comment>
        <translation>FBox не знает код упаковки из этого заказа.</translation>
    </message>
    <message>
        <source>Call the administrator. Then press Send again (F6).</source>
        <comment>advice.box.402.action</comment>
        <translation>Позовите администратора. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>FBox does not know this payment</source>
        <comment>advice.box.403.title</comment>
        <translation>FBox не знает этого платежа</translation>
    </message>
    <message>
        <source>FBox found no payment with this id.</source>
        <comment>advice.box.403.meaning</comment>
        <translation>FBox не нашёл платежа с таким ID.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.box.403.action</comment>
        <translation>Сравните ID платежа с тем, что в Uzum. Если он неверный, уберите платёж из списка и добавьте заново (F2).</translation>
    </message>
    <message>
        <source>This till may not use FBox</source>
        <comment>advice.box.444.title</comment>
        <translation>Этой кассе нельзя работать с FBox</translation>
    </message>
    <message>
        <source>FBox&apos;s subscription allows one till, and another one uses it.</source>
        <comment>advice.box.444.meaning</comment>
        <translation>Подписка FBox рассчитана на одну кассу, и её уже использует другая.</translation>
    </message>
    <message>
        <source>Call the administrator to get the subscription for several tills. Then press Send again (F6).</source>
        <comment>advice.box.444.action</comment>
        <translation>Позовите администратора, чтобы он подключил подписку на несколько касс. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>The fiscal drive is locked</source>
        <comment>advice.box.65279.title</comment>
        <translation>Фискальный накопитель заблокирован</translation>
    </message>
    <message>
        <source>The fiscal module in FBox is locked.</source>
        <comment>advice.box.65279.meaning</comment>
        <translation>Фискальный модуль в FBox заблокирован.</translation>
    </message>
    <message>
        <source>Call the administrator: the fiscal module needs service. Then press Send again (F6).</source>
        <comment>advice.box.65279.action</comment>
        <translation>Позовите администратора: фискальному модулю нужен сервис. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>The fiscal module is not connected</source>
        <comment>advice.box.65534.title</comment>
        <translation>Фискальный модуль не подключён</translation>
    </message>
    <message>
        <source>FBox cannot find its fiscal module.</source>
        <comment>advice.box.65534.meaning</comment>
        <translation>FBox не видит свой фискальный модуль.</translation>
    </message>
    <message>
        <source>Call the administrator to check how the fiscal module is plugged in. Then press Send again (F6).</source>
        <comment>advice.box.65534.action</comment>
        <translation>Позовите администратора, чтобы он проверил, как подключён модуль. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>Uzum did not accept the payment id</source>
        <comment>advice.provider.400.title</comment>
        <translation>Uzum не принял ID платежа</translation>
    </message>
    <message>
        <source>Uzum calls the payment id wrong or empty.</source>
        <comment>advice.provider.400.meaning</comment>
        <translation>Uzum считает ID платежа неверным или пустым.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.provider.400.action</comment>
        <translation>Сравните ID платежа с тем, что в Uzum. Если он неверный, уберите платёж из списка и добавьте заново (F2).</translation>
    </message>
    <message>
        <source>Uzum does not let FBox in</source>
        <comment>advice.provider.401.title</comment>
        <translation>Uzum не пускает FBox</translation>
    </message>
    <message>
        <source>Uzum did not accept FBox&apos;s keys.</source>
        <comment>advice.provider.401.meaning</comment>
        <translation>Uzum не принял ключи FBox.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s keys for Uzum. Then press Send again (F6).</source>
        <comment>advice.provider.401.action</comment>
        <translation>Позовите администратора, чтобы он проверил ключи FBox для Uzum. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s request came too late for Uzum</source>
        <comment>advice.provider.403.title</comment>
        <translation>Запрос FBox пришёл в Uzum поздно</translation>
    </message>
    <message>
        <source>Uzum refused the request as too old, so FBox&apos;s clock is probably wrong.</source>
        <comment>advice.provider.403.meaning</comment>
        <translation>Uzum отклонил запрос как устаревший: скорее всего, часы FBox идут неверно.</translation>
    </message>
    <message>
        <source>Call the administrator to set FBox&apos;s clock. Then press Send again (F6).</source>
        <comment>advice.provider.403.action</comment>
        <translation>Позовите администратора, чтобы он поставил часы FBox. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>Uzum does not know this payment</source>
        <comment>advice.provider.404.title</comment>
        <translation>Uzum не знает этого платежа</translation>
    </message>
    <message>
        <source>Uzum has no operation with this payment id.</source>
        <comment>advice.provider.404.meaning</comment>
        <translation>В Uzum нет операции с таким ID платежа.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.provider.404.action</comment>
        <translation>Сравните ID платежа с тем, что в Uzum. Если он неверный, уберите платёж из списка и добавьте заново (F2).</translation>
    </message>
    <message>
        <source>The customer&apos;s card is in safe mode</source>
        <comment>advice.provider.416.title</comment>
        <translation>Карта клиента в безопасном режиме</translation>
    </message>
    <message>
        <source>Uzum refused because the customer&apos;s card is in safe mode.</source>
        <comment>advice.provider.416.meaning</comment>
        <translation>Uzum отказал: карта клиента в безопасном режиме.</translation>
    </message>
    <message>
        <source>Ask the customer to switch safe mode off in the Uzum app, then press Send again (F6).</source>
        <comment>advice.provider.416.action</comment>
        <translation>Попросите клиента выключить безопасный режим в приложении Uzum, затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>Uzum&apos;s service is not active</source>
        <comment>advice.provider.503.title</comment>
        <translation>Сервис Uzum не активен</translation>
    </message>
    <message>
        <source>Uzum reports that the shop&apos;s service was not found or is switched off.</source>
        <comment>advice.provider.503.meaning</comment>
        <translation>Uzum сообщает, что сервис магазина не найден или отключён.</translation>
    </message>
    <message>
        <source>Call the administrator to ask Uzum. Then press Send again (F6).</source>
        <comment>advice.provider.503.action</comment>
        <translation>Позовите администратора, чтобы он обратился в Uzum. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <comment>advice.status.FAILED.title</comment>
        <translation>Платёж не прошёл</translation>
    </message>
    <message>
        <source>Uzum says that this payment did not go through.</source>
        <comment>advice.status.FAILED.meaning</comment>
        <translation>Uzum сообщает, что этот платёж не прошёл.</translation>
    </message>
    <message>
        <source>Check at Uzum whether the customer has paid. If not, take the payment off the list.</source>
        <comment>advice.status.FAILED.action</comment>
        <translation>Проверьте в Uzum, заплатил ли клиент. Если нет, уберите платёж из списка.</translation>
    </message>
    <message>
        <source>The payment was declined</source>
        <comment>advice.status.DECLINED.title</comment>
        <translation>Платёж отклонён</translation>
    </message>
    <message>
        <source>Uzum says that this payment was declined.</source>
        <comment>advice.status.DECLINED.meaning</comment>
        <translation>Uzum сообщает, что этот платёж отклонён.</translation>
    </message>
    <message>
        <source>Check at Uzum whether the customer has paid. If not, take the payment off the list.</source>
        <comment>advice.status.DECLINED.action</comment>
        <translation>Проверьте в Uzum, заплатил ли клиент. Если нет, уберите платёж из списка.</translation>
    </message>
    <message>
        <source>The payment was reversed</source>
        <comment>advice.status.REVERSED.title</comment>
        <translation>Платёж возвращён</translation>
    </message>
    <message>
        <source>Uzum says that the money went back to the customer.</source>
        <comment>advice.status.REVERSED.meaning</comment>
        <translation>Uzum сообщает, что деньги вернулись клиенту.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was given back, take it off the list.</source>
        <comment>advice.status.REVERSED.action</comment>
        <translation>Проверьте платёж в Uzum. Если деньги возвращены, уберите его из списка.</translation>
    </message>
    <message>
        <source>The payment was cancelled</source>
        <comment>advice.status.CANCELED.title</comment>
        <translation>Платёж отменён</translation>
    </message>
    <message>
        <source>Uzum says that this payment was cancelled.</source>
        <comment>advice.status.CANCELED.meaning</comment>
        <translation>Uzum сообщает, что этот платёж отменён.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was cancelled, take it off the list.</source>
        <comment>advice.status.CANCELED.action</comment>
        <translation>Проверьте платёж в Uzum. Если он отменён, уберите его из списка.</translation>
    </message>
    <message>
        <source>Uzum did not accept the receipt&apos;s link</source>
        <comment>advice.word.unsupported.fiscal.url.title</comment>
        <translation>Uzum не принял ссылку чека</translation>
    </message>
    <message>
        <source>Uzum does not take this link for one of a fiscal receipt.</source>
        <comment>advice.word.unsupported.fiscal.url.meaning</comment>
        <translation>Uzum не считает эту ссылку ссылкой фискального чека.</translation>
    </message>
    <message>
        <source>Look for the fiscal receipt&apos;s own QR code and scan that one (F5).</source>
        <comment>advice.word.unsupported.fiscal.url.action</comment>
        <translation>Найдите QR-код самого фискального чека и сканируйте его (F5).</translation>
    </message>
    <message>
        <source>Uzum finds no such payment</source>
        <comment>advice.word.operation.not.found.title</comment>
        <translation>Uzum не находит такого платежа</translation>
    </message>
    <message>
        <source>No payment with this id is known to Uzum, or the shop&apos;s service is switched off.</source>
        <comment>advice.word.operation.not.found.meaning</comment>
        <translation>Платежа с таким ID в Uzum нет, или сервис магазина отключён.</translation>
    </message>
    <message>
        <source>Compare the payment id with the one at Uzum. If it is wrong, take the payment off the list and add it anew (F2).</source>
        <comment>advice.word.operation.not.found.action</comment>
        <translation>Сравните ID платежа с тем, что в Uzum. Если он неверный, уберите платёж из списка и добавьте заново (F2).</translation>
    </message>
    <message>
        <source>Uzum has not finished the payment</source>
        <comment>advice.word.operation.is.inProcess.title</comment>
        <translation>Uzum ещё не завершил платёж</translation>
    </message>
    <message>
        <source>Uzum is still working on this payment.</source>
        <comment>advice.word.operation.is.inProcess.meaning</comment>
        <translation>Uzum ещё обрабатывает этот платёж.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.word.operation.is.inProcess.action</comment>
        <translation>Делать ничего не нужно: чек отправится снова сам.</translation>
    </message>
    <message>
        <source>Uzum declined the payment</source>
        <comment>advice.word.operation.failed.title</comment>
        <translation>Uzum отклонил платёж</translation>
    </message>
    <message>
        <source>The payment itself did not go through.</source>
        <comment>advice.word.operation.failed.meaning</comment>
        <translation>Сам платёж не прошёл.</translation>
    </message>
    <message>
        <source>Check at Uzum whether the customer has paid. If not, take the payment off the list.</source>
        <comment>advice.word.operation.failed.action</comment>
        <translation>Проверьте в Uzum, заплатил ли клиент. Если нет, уберите платёж из списка.</translation>
    </message>
    <message>
        <source>Uzum forbids this operation</source>
        <comment>advice.word.operation.forbidden.title</comment>
        <translation>Uzum запрещает эту операцию</translation>
    </message>
    <message>
        <source>The shop&apos;s contract with Uzum does not allow this operation.</source>
        <comment>advice.word.operation.forbidden.meaning</comment>
        <translation>Договор магазина с Uzum не разрешает эту операцию.</translation>
    </message>
    <message>
        <source>Call the administrator to ask Uzum. Then press Send again (F6).</source>
        <comment>advice.word.operation.forbidden.action</comment>
        <translation>Позовите администратора, чтобы он обратился в Uzum. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>Uzum does not offer this operation</source>
        <comment>advice.word.apelsin.pay.unsupported.operation.title</comment>
        <translation>В Uzum нет такой операции</translation>
    </message>
    <message>
        <source>Uzum does not offer this operation to the shop&apos;s service.</source>
        <comment>advice.word.apelsin.pay.unsupported.operation.meaning</comment>
        <translation>Uzum не предлагает эту операцию сервису магазина.</translation>
    </message>
    <message>
        <source>Call the administrator to ask Uzum. Then press Send again (F6).</source>
        <comment>advice.word.apelsin.pay.unsupported.operation.action</comment>
        <translation>Позовите администратора, чтобы он обратился в Uzum. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>FBox&apos;s keys for Uzum are wrong</source>
        <comment>advice.word.apelsin.pay.authorization.error.title</comment>
        <translation>Ключи FBox для Uzum неверные</translation>
    </message>
    <message>
        <source>Uzum did not recognise FBox by its keys.</source>
        <comment>advice.word.apelsin.pay.authorization.error.meaning</comment>
        <translation>Uzum не узнал FBox по его ключам.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s keys for Uzum. Then press Send again (F6).</source>
        <comment>advice.word.apelsin.pay.authorization.error.action</comment>
        <translation>Позовите администратора, чтобы он проверил ключи FBox для Uzum. Затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>Uzum&apos;s service is down</source>
        <comment>advice.word.apelsin.pay.service.not.working.title</comment>
        <translation>Сервис Uzum не работает</translation>
    </message>
    <message>
        <source>Uzum reports that its service does not work at the moment.</source>
        <comment>advice.word.apelsin.pay.service.not.working.meaning</comment>
        <translation>Uzum сообщает, что его сервис сейчас не работает.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.word.apelsin.pay.service.not.working.action</comment>
        <translation>Делать ничего не нужно: чек отправится снова сам.</translation>
    </message>
    <message>
        <source>A service behind Uzum is down</source>
        <comment>advice.word.external.service.unavailable.title</comment>
        <translation>Не работает служба, нужная Uzum</translation>
    </message>
    <message>
        <source>Uzum cannot reach a service that it needs.</source>
        <comment>advice.word.external.service.unavailable.meaning</comment>
        <translation>Uzum не может связаться с нужной ему службой.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.word.external.service.unavailable.action</comment>
        <translation>Делать ничего не нужно: чек отправится снова сам.</translation>
    </message>
    <message>
        <source>Uzum has this transaction already</source>
        <comment>advice.word.transaction.duplicated.title</comment>
        <translation>Эта операция уже есть в Uzum</translation>
    </message>
    <message>
        <source>The receipt is probably attached already.</source>
        <comment>advice.word.transaction.duplicated.meaning</comment>
        <translation>Скорее всего, чек уже прикреплён.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else. If a receipt is attached, take the payment off the list.</source>
        <comment>advice.word.transaction.duplicated.action</comment>
        <translation>Прежде всего проверьте платёж в Uzum. Если чек прикреплён, уберите платёж из списка.</translation>
    </message>
    <message>
        <source>Uzum has this order already</source>
        <comment>advice.word.order.id.duplicated.title</comment>
        <translation>Этот заказ уже есть в Uzum</translation>
    </message>
    <message>
        <source>The receipt is probably attached already.</source>
        <comment>advice.word.order.id.duplicated.meaning</comment>
        <translation>Скорее всего, чек уже прикреплён.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else. If a receipt is attached, take the payment off the list.</source>
        <comment>advice.word.order.id.duplicated.action</comment>
        <translation>Прежде всего проверьте платёж в Uzum. Если чек прикреплён, уберите платёж из списка.</translation>
    </message>
    <message>
        <source>Uzum has this receipt already</source>
        <comment>advice.word.qr.duplicated.title</comment>
        <translation>Этот чек уже есть в Uzum</translation>
    </message>
    <message>
        <source>This receipt&apos;s code was given to Uzum before.</source>
        <comment>advice.word.qr.duplicated.meaning</comment>
        <translation>Код этого чека уже передавали в Uzum.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else. If a receipt is attached, take the payment off the list.</source>
        <comment>advice.word.qr.duplicated.action</comment>
        <translation>Прежде всего проверьте платёж в Uzum. Если чек прикреплён, уберите платёж из списка.</translation>
    </message>
    <message>
        <source>The customer&apos;s phone is not registered</source>
        <comment>advice.word.device.not.registered.title</comment>
        <translation>Телефон клиента не зарегистрирован</translation>
    </message>
    <message>
        <source>Uzum does not know the phone that the customer paid with.</source>
        <comment>advice.word.device.not.registered.meaning</comment>
        <translation>Uzum не знает телефон, с которого платил клиент.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum, and ask the customer to sign in to the Uzum app again.</source>
        <comment>advice.word.device.not.registered.action</comment>
        <translation>Проверьте платёж в Uzum и попросите клиента заново войти в приложение Uzum.</translation>
    </message>
    <message>
        <source>Uzum does not know this customer</source>
        <comment>advice.word.user.does.not.exist.title</comment>
        <translation>Uzum не знает этого клиента</translation>
    </message>
    <message>
        <source>Uzum finds no customer for this payment.</source>
        <comment>advice.word.user.does.not.exist.meaning</comment>
        <translation>Uzum не находит клиента для этого платежа.</translation>
    </message>
    <message>
        <source>Check that the right payment is selected and look it up at Uzum.</source>
        <comment>advice.word.user.does.not.exist.action</comment>
        <translation>Проверьте, тот ли платёж выбран, и найдите его в Uzum.</translation>
    </message>
    <message>
        <source>The customer&apos;s card was not found</source>
        <comment>advice.word.user.card.not.found.title</comment>
        <translation>Карта клиента не найдена</translation>
    </message>
    <message>
        <source>Uzum does not find the card that the customer paid with.</source>
        <comment>advice.word.user.card.not.found.meaning</comment>
        <translation>Uzum не находит карту, которой платил клиент.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum, and ask the customer about the card.</source>
        <comment>advice.word.user.card.not.found.action</comment>
        <translation>Проверьте платёж в Uzum и спросите клиента о карте.</translation>
    </message>
    <message>
        <source>A limit stops the payment</source>
        <comment>advice.word.limit.was.set.title</comment>
        <translation>Платёж остановлен лимитом</translation>
    </message>
    <message>
        <source>A limit is set on the customer&apos;s card.</source>
        <comment>advice.word.limit.was.set.meaning</comment>
        <translation>На карте клиента установлен лимит.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum, and ask the customer about the limit in the Uzum app.</source>
        <comment>advice.word.limit.was.set.action</comment>
        <translation>Проверьте платёж в Uzum и спросите клиента о лимите в приложении Uzum.</translation>
    </message>
    <message>
        <source>Safe mode is on in the Uzum app</source>
        <comment>advice.word.apelsin.pay.safe.mode.on.title</comment>
        <translation>В приложении Uzum безопасный режим</translation>
    </message>
    <message>
        <source>The customer&apos;s card is in safe mode.</source>
        <comment>advice.word.apelsin.pay.safe.mode.on.meaning</comment>
        <translation>Карта клиента в безопасном режиме.</translation>
    </message>
    <message>
        <source>Ask the customer to switch safe mode off in the Uzum app, then press Send again (F6).</source>
        <comment>advice.word.apelsin.pay.safe.mode.on.action</comment>
        <translation>Попросите клиента выключить безопасный режим в приложении Uzum, затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>The customer&apos;s code has expired</source>
        <comment>advice.word.apelsin.pay.user.otp.data.expired.title</comment>
        <translation>Код клиента устарел</translation>
    </message>
    <message>
        <source>The code that the customer showed is too old.</source>
        <comment>advice.word.apelsin.pay.user.otp.data.expired.meaning</comment>
        <translation>Код, который показал клиент, слишком старый.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was not paid, ask the customer for a new code.</source>
        <comment>advice.word.apelsin.pay.user.otp.data.expired.action</comment>
        <translation>Проверьте платёж в Uzum. Если он не оплачен, попросите у клиента новый код.</translation>
    </message>
    <message>
        <source>The customer&apos;s code is a wrong one</source>
        <comment>advice.word.apelsin.pay.wrong.prefix.otp.data.title</comment>
        <translation>Код клиента не тот</translation>
    </message>
    <message>
        <source>The code that the customer showed is not one for payments.</source>
        <comment>advice.word.apelsin.pay.wrong.prefix.otp.data.meaning</comment>
        <translation>Код, который показал клиент, не для оплаты.</translation>
    </message>
    <message>
        <source>Check the payment at Uzum. If it was not paid, ask the customer for the code for payments.</source>
        <comment>advice.word.apelsin.pay.wrong.prefix.otp.data.action</comment>
        <translation>Проверьте платёж в Uzum. Если он не оплачен, попросите у клиента код для оплаты.</translation>
    </message>
    <message>
        <source>The receipt is not this shop&apos;s</source>
        <comment>advice.word.receipt.qr.only.yours.title</comment>
        <translation>Чек не этого магазина</translation>
    </message>
    <message>
        <source>Uzum accepts only receipts of the shop that took the payment.</source>
        <comment>advice.word.receipt.qr.only.yours.meaning</comment>
        <translation>Uzum принимает только чеки магазина, который принял платёж.</translation>
    </message>
    <message>
        <source>Look for this shop&apos;s own receipt of this sale and scan that one (F5).</source>
        <comment>advice.word.receipt.qr.only.yours.action</comment>
        <translation>Найдите чек этой продажи, выданный этим магазином, и сканируйте его (F5).</translation>
    </message>
    <message>
        <source>The payment cannot be reversed</source>
        <comment>advice.word.apelsin.pay.reverse.not.allowed.title</comment>
        <translation>Платёж нельзя вернуть</translation>
    </message>
    <message>
        <source>Uzum does not allow this payment to be given back.</source>
        <comment>advice.word.apelsin.pay.reverse.not.allowed.meaning</comment>
        <translation>Uzum не разрешает возврат этого платежа.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum, or call the administrator.</source>
        <comment>advice.word.apelsin.pay.reverse.not.allowed.action</comment>
        <translation>Проверьте платёж в Uzum или позовите администратора.</translation>
    </message>
    <message>
        <source>The server refused</source>
        <comment>advice.till.no_code.title</comment>
        <translation>Сервер отказал</translation>
    </message>
    <message>
        <source>The server refused without a code: {message}</source>
        <comment>advice.till.no_code.meaning</comment>
        <translation>Сервер отказал без кода: {message}</translation>
    </message>
    <message>
        <source>Show this to the administrator, then press Send again (F6).</source>
        <comment>advice.till.no_code.action</comment>
        <translation>Покажите это администратору, затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>The server refused without a reason</source>
        <comment>advice.till.no_reason.title</comment>
        <translation>Сервер отказал без причины</translation>
    </message>
    <message>
        <source>The server said no and nothing else.</source>
        <comment>advice.till.no_reason.meaning</comment>
        <translation>Сервер ответил «нет» и ничего больше.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it happens again, call the administrator.</source>
        <comment>advice.till.no_reason.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6). Если повторится, позовите администратора.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <comment>advice.till.timeout.title</comment>
        <translation>Ответ не пришёл вовремя</translation>
    </message>
    <message>
        <source>The receipt was sent, but the server did not answer in time, so it may be attached.</source>
        <comment>advice.till.timeout.meaning</comment>
        <translation>Чек отправлен, но сервер не ответил вовремя, поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, look at Uzum.</source>
        <comment>advice.till.timeout.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, проверьте в Uzum.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <comment>advice.till.broken.title</comment>
        <translation>Связь прервалась</translation>
    </message>
    <message>
        <source>The receipt was sent, but the connection broke before the answer, so it may be attached.</source>
        <comment>advice.till.broken.meaning</comment>
        <translation>Чек отправлен, но связь прервалась до ответа, поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, look at Uzum.</source>
        <comment>advice.till.broken.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, проверьте в Uzum.</translation>
    </message>
    <message>
        <source>The till was closed while sending</source>
        <comment>advice.till.interrupted.title</comment>
        <translation>Касса закрылась во время отправки</translation>
    </message>
    <message>
        <source>The program ended before the answer came, so the receipt may be attached.</source>
        <comment>advice.till.interrupted.meaning</comment>
        <translation>Программа закрылась до ответа, поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, look at Uzum.</source>
        <comment>advice.till.interrupted.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, проверьте в Uzum.</translation>
    </message>
    <message>
        <source>Sending was stopped</source>
        <comment>advice.till.closed.title</comment>
        <translation>Отправка остановлена</translation>
    </message>
    <message>
        <source>The program or the settings were closed or changed in the middle.</source>
        <comment>advice.till.closed.meaning</comment>
        <translation>Во время отправки программу закрыли или изменили настройки.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.till.closed.action</comment>
        <translation>Делать ничего не нужно: чек отправится снова сам.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <comment>advice.till.unexpected.title</comment>
        <translation>Случилось непредвиденное</translation>
    </message>
    <message>
        <source>The program failed while sending, so the receipt may be attached.</source>
        <comment>advice.till.unexpected.meaning</comment>
        <translation>При отправке в программе случился сбой, поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it happens again, call the administrator: the log tells more.</source>
        <comment>advice.till.unexpected.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6). Если повторится, позовите администратора: подробности в журнале программы.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was empty</source>
        <comment>advice.till.empty.title</comment>
        <translation>Ответ сервера пустой</translation>
    </message>
    <message>
        <source>The server answered without a word, so the receipt may be attached.</source>
        <comment>advice.till.empty.meaning</comment>
        <translation>Сервер ничего не написал в ответ, поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.empty.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, позовите администратора.</translation>
    </message>
    <message>
        <source>A web page answered, not FBox</source>
        <comment>advice.till.html.title</comment>
        <translation>Ответил не FBox, а веб-страница</translation>
    </message>
    <message>
        <source>Something between the till and FBox answered with a web page.</source>
        <comment>advice.till.html.meaning</comment>
        <translation>Что-то между кассой и FBox ответило веб-страницей.</translation>
    </message>
    <message>
        <source>Check that the internet works without a sign-in page, then press Send again (F6).</source>
        <comment>advice.till.html.action</comment>
        <translation>Проверьте, что интернет работает без страницы входа, затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read</source>
        <comment>advice.till.malformed.title</comment>
        <translation>Ответ сервера не читается</translation>
    </message>
    <message>
        <source>The answer was damaged on its way, so the receipt may be attached.</source>
        <comment>advice.till.malformed.meaning</comment>
        <translation>Ответ повредился в пути, поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.malformed.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, позовите администратора.</translation>
    </message>
    <message>
        <source>The answer is not FBox&apos;s</source>
        <comment>advice.till.unknown_reply.title</comment>
        <translation>Ответ не от FBox</translation>
    </message>
    <message>
        <source>The server answered, but not as FBox does, so the receipt may be attached.</source>
        <comment>advice.till.unknown_reply.meaning</comment>
        <translation>Сервер ответил, но не так, как отвечает FBox, поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it stays unclear, call the administrator to check FBox&apos;s address.</source>
        <comment>advice.till.unknown_reply.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6). Если неясность останется, позовите администратора, чтобы он проверил адрес FBox.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far too long</source>
        <comment>advice.till.too_large.title</comment>
        <translation>Ответ сервера слишком длинный</translation>
    </message>
    <message>
        <source>The answer was too long to be FBox&apos;s, so it was not read to the end.</source>
        <comment>advice.till.too_large.meaning</comment>
        <translation>Для FBox ответ слишком длинный, поэтому он не дочитан до конца.</translation>
    </message>
    <message>
        <source>Press Send again (F6). If it stays unclear, call the administrator to check FBox&apos;s address.</source>
        <comment>advice.till.too_large.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6). Если неясность останется, позовите администратора, чтобы он проверил адрес FBox.</translation>
    </message>
    <message>
        <source>The answer is about another payment</source>
        <comment>advice.till.other_payment.title</comment>
        <translation>Ответ о другом платеже</translation>
    </message>
    <message>
        <source>The server answered about a payment that was not asked about.</source>
        <comment>advice.till.other_payment.meaning</comment>
        <translation>Сервер ответил о платеже, о котором его не спрашивали.</translation>
    </message>
    <message>
        <source>Look the payment up at Uzum before anything else, and tell the administrator.</source>
        <comment>advice.till.other_payment.action</comment>
        <translation>Прежде всего проверьте платёж в Uzum и сообщите администратору.</translation>
    </message>
    <message>
        <source>The answer contradicts itself</source>
        <comment>advice.till.contradiction.title</comment>
        <translation>Ответ противоречит сам себе</translation>
    </message>
    <message>
        <source>The server says yes and no in one answer, so the receipt may be attached.</source>
        <comment>advice.till.contradiction.meaning</comment>
        <translation>В одном ответе сервер говорит и «да», и «нет», поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.contradiction.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, позовите администратора.</translation>
    </message>
    <message>
        <source>The answer is incomplete</source>
        <comment>advice.till.incomplete.title</comment>
        <translation>Ответ неполный</translation>
    </message>
    <message>
        <source>The server says yes, but does not say all that belongs to it.</source>
        <comment>advice.till.incomplete.meaning</comment>
        <translation>Сервер говорит «да», но не сообщает всего, что положено.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.incomplete.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, позовите администратора.</translation>
    </message>
    <message>
        <source>The answer is not well formed</source>
        <comment>advice.till.wrong_types.title</comment>
        <translation>Ответ составлен неправильно</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds values of the wrong kind, so the receipt may be attached.</source>
        <comment>advice.till.wrong_types.meaning</comment>
        <translation>В ответе сервера значения не того вида, поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.wrong_types.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, позовите администратора.</translation>
    </message>
    <message>
        <source>The payment&apos;s status is not known</source>
        <comment>advice.till.unknown_status.title</comment>
        <translation>Статус платежа неизвестен</translation>
    </message>
    <message>
        <source>The server gives the payment a status that this program does not know.</source>
        <comment>advice.till.unknown_status.meaning</comment>
        <translation>Сервер указал статус платежа, которого эта программа не знает.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.till.unknown_status.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, позовите администратора.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not found</source>
        <comment>advice.till.dns.title</comment>
        <translation>Имя сервера не найдено</translation>
    </message>
    <message>
        <source>The computer cannot find the server&apos;s address: most often the internet is down.</source>
        <comment>advice.till.dns.meaning</comment>
        <translation>Компьютер не находит адрес сервера: чаще всего нет интернета.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.dns.action</comment>
        <translation>Проверьте сетевой кабель или Wi-Fi. Чеки сохранены и отправятся сами.</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <comment>advice.till.connect.title</comment>
        <translation>Нет связи с сервером</translation>
    </message>
    <message>
        <source>The server cannot be reached: it is switched off, or the network is down.</source>
        <comment>advice.till.connect.meaning</comment>
        <translation>Сервер недоступен: он выключен или нет сети.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that FBox is on. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.connect.action</comment>
        <translation>Проверьте сетевой кабель или Wi-Fi и включён ли FBox. Чеки сохранены и отправятся сами.</translation>
    </message>
    <message>
        <source>The server does not pick up</source>
        <comment>advice.till.connect_timeout.title</comment>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <source>The server did not answer the call in time.</source>
        <comment>advice.till.connect_timeout.meaning</comment>
        <translation>Сервер не ответил на вызов вовремя.</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, and that FBox is on. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.connect_timeout.action</comment>
        <translation>Проверьте сетевой кабель или Wi-Fi и включён ли FBox. Чеки сохранены и отправятся сами.</translation>
    </message>
    <message>
        <source>FBox is not connected</source>
        <comment>advice.till.tunnel_offline.title</comment>
        <translation>FBox не подключён</translation>
    </message>
    <message>
        <source>The way to FBox is there, but FBox itself is not connected to it.</source>
        <comment>advice.till.tunnel_offline.meaning</comment>
        <translation>Путь к FBox есть, но сам FBox к нему не подключён.</translation>
    </message>
    <message>
        <source>Check that FBox is on and has a network. Receipts are saved and are sent by themselves.</source>
        <comment>advice.till.tunnel_offline.action</comment>
        <translation>Проверьте, что FBox включён и у него есть сеть. Чеки сохранены и отправятся сами.</translation>
    </message>
    <message>
        <source>Other receipts are being sent</source>
        <comment>advice.till.busy.title</comment>
        <translation>Отправляются другие чеки</translation>
    </message>
    <message>
        <source>All connections to the server are in use.</source>
        <comment>advice.till.busy.meaning</comment>
        <translation>Все соединения с сервером заняты.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent as soon as one is free.</source>
        <comment>advice.till.busy.action</comment>
        <translation>Делать ничего не нужно: чек отправится, как только соединение освободится.</translation>
    </message>
    <message>
        <source>No server is set up</source>
        <comment>advice.till.not_configured.title</comment>
        <translation>Сервер не настроен</translation>
    </message>
    <message>
        <source>The till does not know FBox&apos;s address.</source>
        <comment>advice.till.not_configured.meaning</comment>
        <translation>Касса не знает адреса FBox.</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and enter FBox&apos;s address, or call the administrator.</source>
        <comment>advice.till.not_configured.action</comment>
        <translation>Откройте настройки (Ctrl+,) и введите адрес FBox или позовите администратора.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is refused</source>
        <comment>advice.till.certificate.title</comment>
        <translation>Сертификат сервера не принят</translation>
    </message>
    <message>
        <source>The server cannot prove who it is: {message}.</source>
        <comment>advice.till.certificate.meaning</comment>
        <translation>Сервер не может доказать, кто он: {message}.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, call the administrator.</source>
        <comment>advice.till.certificate.action</comment>
        <translation>Проверьте дату и время на этом компьютере. Если они верны, позовите администратора.</translation>
    </message>
    <message>
        <source>No secure connection is possible</source>
        <comment>advice.till.tls.title</comment>
        <translation>Защищённое соединение невозможно</translation>
    </message>
    <message>
        <source>The server does not speak https as it should: {message}</source>
        <comment>advice.till.tls.meaning</comment>
        <translation>Сервер не поддерживает https как положено: {message}</translation>
    </message>
    <message>
        <source>Call the administrator to check whether the address should begin with http or https.</source>
        <comment>advice.till.tls.action</comment>
        <translation>Позовите администратора, чтобы он проверил, начинается ли адрес с http или с https.</translation>
    </message>
    <message>
        <source>The address is not secure</source>
        <comment>advice.till.public_http.title</comment>
        <translation>Адрес не защищён</translation>
    </message>
    <message>
        <source>Plain http is allowed inside the shop only, and this address lies outside.</source>
        <comment>advice.till.public_http.meaning</comment>
        <translation>Обычный http разрешён только внутри магазина, а этот адрес снаружи.</translation>
    </message>
    <message>
        <source>Call the administrator to change the address to https.</source>
        <comment>advice.till.public_http.action</comment>
        <translation>Позовите администратора, чтобы он сменил адрес на https.</translation>
    </message>
    <message>
        <source>A header in the settings is wrong</source>
        <comment>advice.till.header.title</comment>
        <translation>Заголовок в настройках неверный</translation>
    </message>
    <message>
        <source>A header in the settings cannot be sent: {message}</source>
        <comment>advice.till.header.meaning</comment>
        <translation>Заголовок из настроек нельзя отправить: {message}</translation>
    </message>
    <message>
        <source>Call the administrator to correct the headers in the settings.</source>
        <comment>advice.till.header.action</comment>
        <translation>Позовите администратора, чтобы он исправил заголовки в настройках.</translation>
    </message>
    <message>
        <source>FBox&apos;s address is wrong</source>
        <comment>advice.till.address.title</comment>
        <translation>Адрес FBox неверный</translation>
    </message>
    <message>
        <source>The address in the settings is none that can be asked.</source>
        <comment>advice.till.address.meaning</comment>
        <translation>По адресу из настроек обратиться нельзя.</translation>
    </message>
    <message>
        <source>Open the settings (Ctrl+,) and correct FBox&apos;s address, or call the administrator.</source>
        <comment>advice.till.address.action</comment>
        <translation>Откройте настройки (Ctrl+,) и исправьте адрес FBox или позовите администратора.</translation>
    </message>
    <message>
        <source>The server sends us elsewhere</source>
        <comment>advice.till.redirect.title</comment>
        <translation>Сервер отправляет в другое место</translation>
    </message>
    <message>
        <source>The address leads on to another one ({message}), which is not followed.</source>
        <comment>advice.till.redirect.meaning</comment>
        <translation>Адрес ведёт на другой ({message}), туда касса не идёт.</translation>
    </message>
    <message>
        <source>Call the administrator to enter FBox&apos;s own address, or to sign in to the internet.</source>
        <comment>advice.till.redirect.action</comment>
        <translation>Позовите администратора, чтобы он ввёл адрес самого FBox или вошёл в интернет.</translation>
    </message>
    <message>
        <source>The server asks for a sign-in</source>
        <comment>advice.http.401.title</comment>
        <translation>Сервер требует входа</translation>
    </message>
    <message>
        <source>Something before FBox asks who is calling.</source>
        <comment>advice.http.401.meaning</comment>
        <translation>Что-то перед FBox спрашивает, кто обращается.</translation>
    </message>
    <message>
        <source>Call the administrator to check the headers in the settings.</source>
        <comment>advice.http.401.action</comment>
        <translation>Позовите администратора, чтобы он проверил заголовки в настройках.</translation>
    </message>
    <message>
        <source>The server does not let this till in</source>
        <comment>advice.http.403.title</comment>
        <translation>Сервер не пускает эту кассу</translation>
    </message>
    <message>
        <source>Something before FBox refuses this till.</source>
        <comment>advice.http.403.meaning</comment>
        <translation>Что-то перед FBox не пропускает эту кассу.</translation>
    </message>
    <message>
        <source>Call the administrator to check the headers in the settings and the server&apos;s rules.</source>
        <comment>advice.http.403.action</comment>
        <translation>Позовите администратора, чтобы он проверил заголовки в настройках и правила сервера.</translation>
    </message>
    <message>
        <source>A proxy asks for a sign-in</source>
        <comment>advice.http.407.title</comment>
        <translation>Прокси требует входа</translation>
    </message>
    <message>
        <source>A proxy stands between the till and FBox and wants to know who is calling.</source>
        <comment>advice.http.407.meaning</comment>
        <translation>Между кассой и FBox стоит прокси и спрашивает, кто обращается.</translation>
    </message>
    <message>
        <source>Call the administrator to check the network.</source>
        <comment>advice.http.407.action</comment>
        <translation>Позовите администратора, чтобы он проверил сеть.</translation>
    </message>
    <message>
        <source>FBox is not at this address</source>
        <comment>advice.http.404.title</comment>
        <translation>По этому адресу нет FBox</translation>
    </message>
    <message>
        <source>A server answers at this address, but it is not FBox.</source>
        <comment>advice.http.404.meaning</comment>
        <translation>По этому адресу отвечает сервер, но это не FBox.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s address in the settings.</source>
        <comment>advice.http.404.action</comment>
        <translation>Позовите администратора, чтобы он проверил адрес FBox в настройках.</translation>
    </message>
    <message>
        <source>This address does not take receipts</source>
        <comment>advice.http.405.title</comment>
        <translation>Этот адрес не принимает чеки</translation>
    </message>
    <message>
        <source>A server answers at this address, but it takes no receipts.</source>
        <comment>advice.http.405.meaning</comment>
        <translation>По этому адресу отвечает сервер, но чеки он не принимает.</translation>
    </message>
    <message>
        <source>Call the administrator to check FBox&apos;s address in the settings.</source>
        <comment>advice.http.405.action</comment>
        <translation>Позовите администратора, чтобы он проверил адрес FBox в настройках.</translation>
    </message>
    <message>
        <source>FBox has moved away</source>
        <comment>advice.http.410.title</comment>
        <translation>FBox переехал</translation>
    </message>
    <message>
        <source>The server says that FBox is no longer at this address.</source>
        <comment>advice.http.410.meaning</comment>
        <translation>Сервер сообщает, что FBox по этому адресу больше нет.</translation>
    </message>
    <message>
        <source>Call the administrator to enter FBox&apos;s new address in the settings.</source>
        <comment>advice.http.410.action</comment>
        <translation>Позовите администратора, чтобы он ввёл в настройках новый адрес FBox.</translation>
    </message>
    <message>
        <source>The server waited too long</source>
        <comment>advice.http.408.title</comment>
        <translation>Сервер не дождался запроса</translation>
    </message>
    <message>
        <source>The server did not get the whole request in time.</source>
        <comment>advice.http.408.meaning</comment>
        <translation>Сервер не получил запрос целиком вовремя.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.http.408.action</comment>
        <translation>Делать ничего не нужно: чек отправится снова сам.</translation>
    </message>
    <message>
        <source>The server is asked too often</source>
        <comment>advice.http.429.title</comment>
        <translation>К серверу обращаются слишком часто</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <comment>advice.http.429.meaning</comment>
        <translation>Сервер просит сделать паузу.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself after the pause.</source>
        <comment>advice.http.429.action</comment>
        <translation>Делать ничего не нужно: после паузы чек отправится снова сам.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <comment>advice.http.503.title</comment>
        <translation>Сервер занят</translation>
    </message>
    <message>
        <source>The server asks to come back later.</source>
        <comment>advice.http.503.meaning</comment>
        <translation>Сервер просит обратиться позже.</translation>
    </message>
    <message>
        <source>There is nothing to do: it is sent again by itself.</source>
        <comment>advice.http.503.action</comment>
        <translation>Делать ничего не нужно: чек отправится снова сам.</translation>
    </message>
    <message>
        <source>The server failed, HTTP {code}</source>
        <comment>advice.http.server_error.title</comment>
        <translation>Сбой сервера, HTTP {code}</translation>
    </message>
    <message>
        <source>The server failed while it worked on the receipt, so it may be attached.</source>
        <comment>advice.http.server_error.meaning</comment>
        <translation>При обработке чека на сервере случился сбой, поэтому чек мог прикрепиться.</translation>
    </message>
    <message>
        <source>Press Send again (F6): the same receipt twice does no harm. If it stays unclear, call the administrator.</source>
        <comment>advice.http.server_error.action</comment>
        <translation>Нажмите «Отправить ещё раз» (F6): тот же чек дважды не повредит. Если неясность останется, позовите администратора.</translation>
    </message>
    <message>
        <source>The server refused, HTTP {code}</source>
        <comment>advice.http.refused.title</comment>
        <translation>Сервер отказал, HTTP {code}</translation>
    </message>
    <message>
        <source>The server did not accept the request: {message}</source>
        <comment>advice.http.refused.meaning</comment>
        <translation>Сервер не принял запрос: {message}</translation>
    </message>
    <message>
        <source>Show this to the administrator, then press Send again (F6).</source>
        <comment>advice.http.refused.action</comment>
        <translation>Покажите это администратору, затем нажмите «Отправить ещё раз» (F6).</translation>
    </message>
    <message>
        <source>The journal is whole, and nobody edited it.</source>
        <comment>check.good</comment>
        <translation>Журнал цел, никто его не правил.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <comment>check.integrity</comment>
        <translation>Файл повреждён: {detail}</translation>
    </message>
    <message>
        <source>Rows refer to rows that are gone: {names}</source>
        <comment>check.foreign_keys</comment>
        <translation>Строки ссылаются на строки, которых больше нет: {names}</translation>
    </message>
    <message>
        <source>Somebody changed tables or rules of the journal: {names}</source>
        <comment>check.rules</comment>
        <translation>Кто-то изменил таблицы или правила журнала: {names}</translation>
    </message>
    <message>
        <source>Payments with two receipts ({count}): {payments}</source>
        <comment>check.two_receipts</comment>
        <translation>Платежи с двумя чеками ({count}): {payments}</translation>
    </message>
    <message>
        <source>Payments that share a receipt ({count}): {payments}</source>
        <comment>check.two_payments</comment>
        <translation>Платежи с общим чеком ({count}): {payments}</translation>
    </message>
    <message>
        <source>Payments in another state than their receipt ({count}): {payments}</source>
        <comment>check.states</comment>
        <translation>Платежи, состояние которых не совпадает с чеком ({count}): {payments}</translation>
    </message>
    <message>
        <source>Payments whose attempts do not fit their state ({count}): {payments}</source>
        <comment>check.unanswered</comment>
        <translation>Платежи, попытки которых не подходят к состоянию ({count}): {payments}</translation>
    </message>
    <message>
        <source>The counts do not fit the payments.</source>
        <comment>check.tallies</comment>
        <translation>Подсчёты не совпадают с платежами.</translation>
    </message>
    <message>
        <source>The audit trail was edited: it breaks at row {row}.</source>
        <comment>check.chain</comment>
        <translation>Запись действий правили: она обрывается на строке {row}.</translation>
    </message>
    <message>
        <source>Attempts and the audit trail disagree ({count}), first at attempt {row}.</source>
        <comment>check.attempts</comment>
        <translation>Попытки и запись действий расходятся ({count}), впервые на попытке {row}.</translation>
    </message>
    <message>
        <source>Decisions and the audit trail disagree ({count}), first at decision {row}.</source>
        <comment>check.decisions</comment>
        <translation>Решения и запись действий расходятся ({count}), впервые на решении {row}.</translation>
    </message>
    <message>
        <source>The newest copy, {name}, tells of something that this journal does not: it was edited or exchanged.</source>
        <comment>check.backup</comment>
        <translation>Последняя копия, {name}, содержит то, чего в этом журнале нет: его правили или подменили.</translation>
    </message>
    <message>
        <source>The newest copy, {name}, cannot be read.</source>
        <comment>check.backup_unreadable</comment>
        <translation>Последняя копия, {name}, не читается.</translation>
    </message>
    <message>
        <source>The copy lacks {payments} payments and {rows} other rows of the present journal, and has {changed} payments in another state. Add --yes to restore it all the same.</source>
        <comment>restore.loss</comment>
        <translation>В копии не хватает из нынешнего журнала: платежей — {payments}, других строк — {rows}; платежей в другом состоянии — {changed}. Добавьте --yes, чтобы всё равно восстановить её.</translation>
    </message>
    <message>
        <source>The present journal cannot be read, so nobody can tell what would be lost. Add --yes to restore the copy all the same.</source>
        <comment>restore.unknown_loss</comment>
        <translation>Нынешний журнал не читается, поэтому неизвестно, что потеряется. Добавьте --yes, чтобы всё равно восстановить копию.</translation>
    </message>
    <message>
        <source>The copy is in its place.</source>
        <comment>restore.done</comment>
        <translation>Копия на месте.</translation>
    </message>
    <message>
        <source>The copy is in its place. The journal that was there is kept: {path}</source>
        <comment>restore.kept</comment>
        <translation>Копия на месте. Прежний журнал сохранён: {path}</translation>
    </message>
    <message>
        <source>There is no journal at {detail}.</source>
        <comment>journal.none_to_check</comment>
        <translation>Журнала в {detail} нет.</translation>
    </message>
    <message>
        <source>The journal was written by an older version of this program. Start the program once, then check again.</source>
        <comment>journal.older</comment>
        <translation>Журнал записан более старой версией программы. Запустите программу один раз и проверьте снова.</translation>
    </message>
    <message>
        <source>There is no file {detail}.</source>
        <comment>journal.no_copy</comment>
        <translation>Файла {detail} нет.</translation>
    </message>
    <message>
        <source>This file is no whole copy of a journal: {detail}</source>
        <comment>journal.not_a_copy</comment>
        <translation>Этот файл не целая копия журнала: {detail}</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>choice.enter</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press Enter for the likeliest, or another one&apos;s number, or scan the payment&apos;s own code.</source>
        <comment>scan.no_payment.body_choose</comment>
        <translation>Нажмите Enter для самого вероятного, номер другого или сканируйте код самого платежа.</translation>
    </message>
    <message>
        <source>Is this a payment&apos;s id?</source>
        <comment>scan.payment_asked.title</comment>
        <translation>Это ID платежа?</translation>
    </message>
    <message>
        <source>No payment has this id. If it is on the payment&apos;s own slip, add it.</source>
        <comment>scan.payment_asked.body</comment>
        <translation>Платежа с таким ID нет. Если он стоит на слипе самого платежа, добавьте его.</translation>
    </message>
    <message>
        <source>A receipt waits</source>
        <comment>face.held.title</comment>
        <translation>Чек ждёт</translation>
    </message>
    <message>
        <source>Receipt No. {number} waits for its payment: choose it, add it or scan its code.</source>
        <comment>face.nothing.held</comment>
        <translation>Чек № {number} ждёт свой платёж: выберите его, добавьте или сканируйте его код.</translation>
    </message>
    <message>
        <source>The payment was added by its code. Point the scanner or the camera at the receipt&apos;s QR code.</source>
        <comment>face.awaiting.body_scanned</comment>
        <translation>Платёж добавлен по коду. Наведите сканер или камеру на QR-код чека.</translation>
    </message>
    <message>
        <source>Add the payment  Enter</source>
        <comment>button.add_scanned</comment>
        <translation>Добавить платёж  Enter</translation>
    </message>
    <message>
        <source>This is a payment&apos;s code</source>
        <comment>scanning.payment_code</comment>
        <translation>Это код платежа</translation>
    </message>
    <message>
        <source>choose, when the card offers payments</source>
        <comment>key.1</comment>
        <translation>выбрать, когда карточка предлагает платежи</translation>
    </message>
    <message>
        <source>use the scanned receipt anyway</source>
        <comment>key.Ctrl+Enter</comment>
        <translation>всё равно взять прочитанный чек</translation>
    </message>
    <message>
        <source>Sample receipt</source>
        <comment>slip.title</comment>
        <translation>Учебный чек</translation>
    </message>
    <message>
        <source>Hold the webcam before this receipt, or press Space to feed it. N shows another one.</source>
        <comment>slip.hint</comment>
        <translation>Поднесите веб-камеру к этому чеку или нажмите пробел, чтобы его прочитать. N покажет другой чек.</translation>
    </message>
    <message>
        <source>Feed the slip  Space</source>
        <comment>slip.feed</comment>
        <translation>Прочитать чек  Space</translation>
    </message>
    <message>
        <source>Another receipt  N</source>
        <comment>slip.renew</comment>
        <translation>Другой чек  N</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <comment>slip.close</comment>
        <translation>Закрыть  Esc</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <comment>crash.title</comment>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>What you did last may not have worked; look before you do it again. Receipts that are saved are still sent. The details are in the log: {log}</source>
        <comment>crash.text</comment>
        <translation>Последнее действие могло не выполниться: проверьте, прежде чем повторять. Сохранённые чеки всё равно отправляются. Подробности в журнале программы: {log}</translation>
    </message>
    <message>
        <source>The till made a mistake it did not expect. The details are in the log.</source>
        <comment>till.unexpected</comment>
        <translation>В кассе произошла непредвиденная ошибка. Подробности в журнале программы.</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>settings_dialog.title</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>settings_dialog.fbox</comment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Receipts</source>
        <comment>settings_dialog.receipt</comment>
        <translation>Чеки</translation>
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
        <translation>В учебном режиме отвечает встроенный сервер, что бы здесь ни стояло.</translation>
    </message>
    <message>
        <source>FBox&apos;s address, such as http://192.168.1.50:8080</source>
        <comment>setting.fbox.base_url</comment>
        <translation>Адрес FBox, например http://192.168.1.50:8080</translation>
    </message>
    <message>
        <source>How long to wait for the connection</source>
        <comment>setting.fbox.connect_timeout_s</comment>
        <translation>Сколько ждать соединения</translation>
    </message>
    <message>
        <source>How long to wait for the answer</source>
        <comment>setting.fbox.read_timeout_s</comment>
        <translation>Сколько ждать ответа</translation>
    </message>
    <message>
        <source>Extra headers, if a proxy asks for them</source>
        <comment>setting.fbox.headers</comment>
        <translation>Дополнительные заголовки, если их требует прокси</translation>
    </message>
    <message>
        <source>Add a header  Ctrl+N</source>
        <comment>setting.header_add</comment>
        <translation>Добавить заголовок  Ctrl+N</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>setting.header_name</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>setting.header_value</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <comment>setting.header_remove</comment>
        <translation>Удалить этот заголовок</translation>
    </message>
    <message>
        <source>Hosts whose links count as receipts, separated by spaces</source>
        <comment>setting.receipt.hosts</comment>
        <translation>Сайты, чьи ссылки считаются чеками, через пробел</translation>
    </message>
    <message>
        <source>From how many days on a receipt counts as old</source>
        <comment>setting.receipt.max_age_days</comment>
        <translation>Со скольких дней чек считается старым</translation>
    </message>
    <message>
        <source>Scanning with a camera</source>
        <comment>setting.camera.enabled</comment>
        <translation>Сканирование камерой</translation>
    </message>
    <message>
        <source>Which camera: its name or number (0 is the first), a URL or a video file</source>
        <comment>setting.camera.source</comment>
        <translation>Какая камера: имя или номер (0 — первая), URL или видеофайл</translation>
    </message>
    <message>
        <source>Picture width in pixels</source>
        <comment>setting.camera.width</comment>
        <translation>Ширина изображения в пикселях</translation>
    </message>
    <message>
        <source>Picture height in pixels</source>
        <comment>setting.camera.height</comment>
        <translation>Высота изображения в пикселях</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>setting.seconds</comment>
        <translation>{number} с</translation>
    </message>
    <message>
        <source>On</source>
        <comment>setting.switch_on</comment>
        <translation>Включено</translation>
    </message>
    <message>
        <source>What the scanner types in front of every code</source>
        <comment>setting.scanner.prefix</comment>
        <translation>Что сканер печатает перед каждым кодом</translation>
    </message>
    <message>
        <source>What the scanner types after every code</source>
        <comment>setting.scanner.terminator</comment>
        <translation>Что сканер печатает после каждого кода</translation>
    </message>
    <message>
        <source>Any of these</source>
        <comment>setting.scanner.terminator.any</comment>
        <translation>Любое из этого</translation>
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
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Uzum Fiskal is running already, but its window does not answer.</source>
        <comment>start.running</comment>
        <translation>Uzum Fiskal уже запущен, но его окно не отвечает.</translation>
    </message>
    <message>
        <source>{file}: {where}: {reason} Nothing is sent until this is mended; the file was not changed.</source>
        <comment>start.settings_fault</comment>
        <translation>{file}: {where}: {reason} Пока это не исправлено, ничего не отправляется; файл не изменён.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <comment>journal.full.title</comment>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>This program is older than the journal</source>
        <comment>journal.newer.title</comment>
        <translation>Программа старее журнала</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <comment>journal.corrupt.title</comment>
        <translation>Журнал повреждён</translation>
    </message>
    <message>
        <source>The journal is write-protected</source>
        <comment>journal.read_only.title</comment>
        <translation>Журнал защищён от записи</translation>
    </message>
    <message>
        <source>The journal is held by another program</source>
        <comment>journal.locked.title</comment>
        <translation>Журнал занят другой программой</translation>
    </message>
    <message>
        <source>The journal was removed</source>
        <comment>journal.vanished.title</comment>
        <translation>Журнал удалён</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <comment>journal.io_error.title</comment>
        <translation>Диск не отвечает</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: it says {here}, the server {there}. FBox refuses receipts until then.</source>
        <comment>banner.clock</comment>
        <translation>Поставьте часы этого компьютера: на них {here}, на сервере {there}. До этого FBox отклоняет чеки.</translation>
    </message>
    <message>
        <source>Set the time zone to Tashkent (+5), and the time to {there}: here it is {here}. FBox refuses receipts until then.</source>
        <comment>banner.clock_zone</comment>
        <translation>Поставьте часовой пояс Ташкент (+5) и время {there}: сейчас {here}. До этого FBox отклоняет чеки.</translation>
    </message>
    <message>
        <source>The code was ended by Enter.</source>
        <comment>scanner_test.end.enter</comment>
        <translation>Код завершён клавишей Enter.</translation>
    </message>
    <message>
        <source>The code was ended by Tab.</source>
        <comment>scanner_test.end.tab</comment>
        <translation>Код завершён клавишей Tab.</translation>
    </message>
    <message>
        <source>No key ended the code: set the scanner to send Enter, which is quicker.</source>
        <comment>scanner_test.end.none</comment>
        <translation>Код не завершён клавишей: настройте сканер на Enter, так быстрее.</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <comment>first_run.title</comment>
        <translation>Настройка кассы</translation>
    </message>
    <message>
        <source>FBox&apos;s address</source>
        <comment>first_run.server</comment>
        <translation>Адрес FBox</translation>
    </message>
    <message>
        <source>Test  F6</source>
        <comment>first_run.test</comment>
        <translation>Проверить  F6</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <comment>first_run.asking</comment>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>The server answers: {words}</source>
        <comment>first_run.server_good</comment>
        <translation>Сервер отвечает: {words}</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>first_run.camera</comment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>None: scan with a barcode scanner</source>
        <comment>first_run.no_camera</comment>
        <translation>Нет: чеки читает сканер</translation>
    </message>
    <message>
        <source>The first one there is</source>
        <comment>first_run.first_camera</comment>
        <translation>Первая, какая есть</translation>
    </message>
    <message>
        <source>Try it now: scan any receipt, with the scanner or before the camera.</source>
        <comment>first_run.try_scan</comment>
        <translation>Попробуйте сейчас: отсканируйте любой чек сканером или поднесите его к камере.</translation>
    </message>
    <message>
        <source>The scanner works.</source>
        <comment>first_run.scanner_good</comment>
        <translation>Сканер работает.</translation>
    </message>
    <message>
        <source>The camera works.</source>
        <comment>first_run.camera_good</comment>
        <translation>Камера работает.</translation>
    </message>
    <message>
        <source>Save and begin  Enter</source>
        <comment>first_run.save</comment>
        <translation>Сохранить и начать  Enter</translation>
    </message>
    <message>
        <source>Try it in training  F8</source>
        <comment>first_run.training</comment>
        <translation>Сначала обучение  F8</translation>
    </message>
    <message>
        <source>Later  Esc</source>
        <comment>first_run.later</comment>
        <translation>Позже  Esc</translation>
    </message>
    <message>
        <source>Training could not be started.</source>
        <comment>first_run.no_training</comment>
        <translation>Не удалось запустить обучение.</translation>
    </message>
    <message>
        <source>About Uzum Fiskal</source>
        <comment>about.title</comment>
        <translation>О программе Uzum Fiskal</translation>
    </message>
    <message>
        <source>Uzum Fiskal {version}</source>
        <comment>about.version</comment>
        <translation>Uzum Fiskal {version}</translation>
    </message>
    <message>
        <source>The program is built of these parts. Choose one to read its licence. The parts under the LGPL may be replaced by versions of your own; their texts say how.</source>
        <comment>about.parts</comment>
        <translation>Программа состоит из этих частей. Выберите часть, чтобы прочитать её лицензию. Части под LGPL можно заменить своими версиями, как сказано в их текстах.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <comment>about.list</comment>
        <translation>Части программы</translation>
    </message>
    <message>
        <source>Licence</source>
        <comment>about.text</comment>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Its licence has no text here.</source>
        <comment>about.no_text</comment>
        <translation>Текста этой лицензии здесь нет.</translation>
    </message>
    <message>
        <source>About and licences  Ctrl+I</source>
        <comment>button.about</comment>
        <translation>О программе и лицензии  Ctrl+I</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <comment>button.close_esc</comment>
        <translation>Закрыть  Esc</translation>
    </message>
    <message>
        <source>All payments</source>
        <comment>history.title</comment>
        <translation>Все платежи</translation>
    </message>
    <message>
        <source>Id, receipt, terminal, fiscal sign, phone&apos;s last digits, note, 24.11.2026</source>
        <comment>history.search</comment>
        <translation>ID, чек, терминал, признак, конец телефона, примечание, 24.11.2026</translation>
    </message>
    <message>
        <source>Find payments</source>
        <comment>history.search_name</comment>
        <translation>Найти платежи</translation>
    </message>
    <message>
        <source>State</source>
        <comment>history.state_name</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All states</source>
        <comment>history.state_any</comment>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>history.day_name</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>All days</source>
        <comment>history.day_any</comment>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>history.day_today</comment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <comment>history.day_yesterday</comment>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Looking…</source>
        <comment>history.loading</comment>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <comment>history.nothing</comment>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>history.column.added</comment>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>history.column.amount</comment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>history.column.note</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>history.column.payment</comment>
        <translation>Платёж</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All payments  F3</source>
        <comment>button.history</comment>
        <translation>Все платежи  F3</translation>
    </message>
    <message>
        <source>All payments, by anything known of them</source>
        <comment>key.F3</comment>
        <translation>все платежи, поиск по любым данным</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be saved. Free some space; what was saved is safe.</source>
        <comment>journal.full</comment>
        <translation>Диск заполнен: ничего нельзя сохранить. Освободите место; сохранённое в безопасности.</translation>
    </message>
    <message>
        <source>The journal may not be written to. Ask the administrator to allow it.</source>
        <comment>journal.read_only</comment>
        <translation>В журнал нельзя писать. Попросите администратора разрешить это.</translation>
    </message>
    <message>
        <source>Another program holds the journal. Close it, then try again.</source>
        <comment>journal.locked</comment>
        <translation>Журнал занят другой программой. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The journal is damaged ({detail}). Restart the program and call support.</source>
        <comment>journal.corrupt</comment>
        <translation>Журнал повреждён ({detail}). Перезапустите программу и обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>The journal cannot be opened: {detail}</source>
        <comment>journal.cannot_open</comment>
        <translation>Журнал не открывается: {detail}</translation>
    </message>
    <message>
        <source>The journal is damaged and cannot be put aside ({detail}). Close other programs that use it and start again.</source>
        <comment>journal.cannot_set_aside</comment>
        <translation>Журнал повреждён, и его нельзя отложить ({detail}). Закройте другие программы, которые его используют, и запустите снова.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should ({detail}). Call the administrator.</source>
        <comment>journal.io_error</comment>
        <translation>Диск отвечает не так, как должен ({detail}). Позовите администратора.</translation>
    </message>
    <message>
        <source>The journal cannot be copied: {detail}</source>
        <comment>journal.cannot_back_up</comment>
        <translation>Журнал нельзя скопировать: {detail}</translation>
    </message>
    <message>
        <source>The journal is damaged ({detail}), and another window or command still uses it. Close that one, start again, and call support.</source>
        <comment>journal.corrupt_in_use</comment>
        <translation>Журнал повреждён ({detail}), и его ещё использует другое окно или команда. Закройте их, запустите снова и обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>Another window or command has the journal open. Close it first.</source>
        <comment>journal.in_use</comment>
        <translation>Журнал открыт в другом окне или команде. Сначала закройте их.</translation>
    </message>
    <message>
        <source>The journal was removed or replaced while the program runs. What was saved is kept in {detail}. Restart the program and call support.</source>
        <comment>journal.vanished</comment>
        <translation>Журнал удалён или заменён во время работы программы. Сохранённое лежит в {detail}. Перезапустите программу и обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>There is no journal yet; nothing to copy.</source>
        <comment>journal.none</comment>
        <translation>Журнала ещё нет; копировать нечего.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program. Install that version again; the journal is unharmed.</source>
        <comment>journal.newer</comment>
        <translation>Журнал записан более новой версией программы. Установите её снова; журнал не пострадал.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was kept as {path}, and a new one was begun. Call support: payments of the old one may still await their receipts.</source>
        <comment>till.journal_set_aside</comment>
        <translation>Журнал был повреждён. Он сохранён как {path}, и начат новый. Обратитесь в поддержку: платежи из старого могут ещё ждать чеков.</translation>
    </message>
    <message>
        <source>The journal is gone from its folder, and a new one was begun. Call support before you go on: the newest copy is {path}.</source>
        <comment>till.journal_vanished</comment>
        <translation>Журнала в его папке нет, начат новый. Обратитесь в поддержку, прежде чем продолжать: последняя копия — {path}.</translation>
    </message>
    <message>
        <source>The journal is gone from its folder, and a new one was begun. Call support before you go on: no copy of it was found.</source>
        <comment>till.journal_vanished_no_copy</comment>
        <translation>Журнала в его папке нет, начат новый. Обратитесь в поддержку, прежде чем продолжать: копия не найдена.</translation>
    </message>
    <message>
        <source>The journal was removed while the program ran. Its last copy is in use again: {path}</source>
        <comment>till.journal_rescued</comment>
        <translation>Журнал удалили во время работы программы. Используется его последняя копия: {path}</translation>
    </message>
    <message>
        <source>Say why.</source>
        <comment>decision.reason_empty</comment>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>The payment is confirmed already.</source>
        <comment>decision.confirmed</comment>
        <translation>Платёж уже подтверждён.</translation>
    </message>
    <message>
        <source>The receipt is being sent this moment. Wait for the answer.</source>
        <comment>decision.sending</comment>
        <translation>Чек сейчас отправляется. Дождитесь ответа.</translation>
    </message>
    <message>
        <source>The receipt of this payment is on its way or may be attached already. Confirm that you want this all the same.</source>
        <comment>decision.needs_override</comment>
        <translation>Чек этого платежа уже в пути или мог прикрепиться. Подтвердите, что вы всё равно этого хотите.</translation>
    </message>
    <message>
        <source>The payment is on the list.</source>
        <comment>decision.not_withdrawn</comment>
        <translation>Платёж есть в списке.</translation>
    </message>
    <message>
        <source>There is no payment {payment}.</source>
        <comment>decision.unknown</comment>
        <translation>Платежа {payment} нет.</translation>
    </message>
    <message>
        <source>The receipt belongs to payment {payment} by now. Scan the right one.</source>
        <comment>decision.receipt_used</comment>
        <translation>Чек уже принадлежит платежу {payment}. Сканируйте правильный.</translation>
    </message>
    <message>
        <source>{words}</source>
        <comment>command.words</comment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>The port cannot be used: {words}</source>
        <comment>command.port</comment>
        <translation>Порт использовать нельзя: {words}</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <comment>command.receipt</comment>
        <translation>чек {number}</translation>
    </message>
    <message>
        <source>No server is configured, so nothing was sent; the receipt is saved. Set base_url under [fbox] in settings.toml.</source>
        <comment>command.no_server</comment>
        <translation>Сервер не настроен, поэтому ничего не отправлено; чек сохранён. Укажите base_url в разделе [fbox] файла settings.toml.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <comment>picture.cannot_open</comment>
        <translation>Этот файл не открывается.</translation>
    </message>
    <message>
        <source>This is not the code of a fiscal receipt.</source>
        <comment>picture.not_a_receipt</comment>
        <translation>Это не код фискального чека.</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>settings_dialog.window</comment>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>setting.window.language</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As Windows has it</source>
        <comment>setting.window.language.auto</comment>
        <translation>Как в Windows</translation>
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
        <translation>Язык: {language}</translation>
    </message>
    <message>
        <source>choose the language</source>
        <comment>key.Ctrl+T</comment>
        <translation>выбрать язык</translation>
    </message>
    <message>
        <source>Scanner at {port}</source>
        <comment>status.serial</comment>
        <translation>Сканер на {port}</translation>
    </message>
    <message>
        <source>No scanner at {port}</source>
        <comment>status.serial_missing</comment>
        <translation>Нет сканера на {port}</translation>
    </message>
    <message>
        <source>Scanner unplugged</source>
        <comment>status.serial_lost</comment>
        <translation>Сканер отключён</translation>
    </message>
    <message>
        <source>Scanner unreadable</source>
        <comment>status.serial_garbled</comment>
        <translation>Сканер не читается</translation>
    </message>
    <message>
        <source>The scanner at {port} is gone. Plug it in again: it then goes on by itself.</source>
        <comment>banner.serial_lost</comment>
        <translation>Сканер на {port} пропал. Подключите его снова: дальше он заработает сам.</translation>
    </message>
    <message>
        <source>The scanner at {port} sends what cannot be read: is its speed the one in the settings?</source>
        <comment>banner.serial_garbled</comment>
        <translation>Сканер на {port} присылает нечитаемое: та ли скорость в настройках?</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <comment>step.read.serial</comment>
        <translation>прочитан сканером</translation>
    </message>
    <message>
        <source>This must be a port such as COM3 or /dev/ttyACM0, “auto”, or empty.</source>
        <comment>settings.port</comment>
        <translation>Здесь нужен порт, например COM3 или /dev/ttyACM0, «auto» или пусто.</translation>
    </message>
    <message>
        <source>Serial port, such as COM3; “auto” finds it; empty for a keyboard scanner</source>
        <comment>setting.scanner.port</comment>
        <translation>Последовательный порт, например COM3; «auto» найдёт сам; пусто для сканера-клавиатуры</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <comment>setting.scanner.baud_rate</comment>
        <translation>Скорость последовательного порта</translation>
    </message>
    <message>
        <source>Hold the receipt closer to the camera</source>
        <comment>hint.closer</comment>
        <translation>Поднесите чек ближе к камере</translation>
    </message>
    <message>
        <source>Hold the receipt a little further away</source>
        <comment>hint.further</comment>
        <translation>Отодвиньте чек немного дальше</translation>
    </message>
    <message>
        <source>Hold the receipt still</source>
        <comment>hint.hold_still</comment>
        <translation>Держите чек неподвижно</translation>
    </message>
    <message>
        <source>It is too dark: turn the receipt to the light</source>
        <comment>hint.too_dark</comment>
        <translation>Слишком темно: поверните чек к свету</translation>
    </message>
    <message>
        <source>The light glares on the code: tilt the receipt a little</source>
        <comment>hint.glare</comment>
        <translation>Код бликует: немного наклоните чек</translation>
    </message>
    <message>
        <source>good</source>
        <comment>selftest.good</comment>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>selftest.missing</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>selftest.failed</comment>
        <translation>ОШИБКА</translation>
    </message>
    <message>
        <source>{words}</source>
        <comment>selftest.detail</comment>
        <translation>{words}</translation>
    </message>
    <message>
        <source>Settings file</source>
        <comment>selftest.part.settings</comment>
        <translation>Файл настроек</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>selftest.part.window</comment>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>selftest.part.languages</comment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Sounds</source>
        <comment>selftest.part.sounds</comment>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Journal of payments</source>
        <comment>selftest.part.journal</comment>
        <translation>Журнал платежей</translation>
    </message>
    <message>
        <source>Secure connections</source>
        <comment>selftest.part.tls</comment>
        <translation>Защищённые соединения</translation>
    </message>
    <message>
        <source>FBox&apos;s server</source>
        <comment>selftest.part.server</comment>
        <translation>Сервер FBox</translation>
    </message>
    <message>
        <source>Pictures (OpenCV)</source>
        <comment>selftest.part.opencv</comment>
        <translation>Изображения (OpenCV)</translation>
    </message>
    <message>
        <source>Code reader ZXing</source>
        <comment>selftest.part.zxing</comment>
        <translation>Чтение кодов ZXing</translation>
    </message>
    <message>
        <source>Code reader ZBar</source>
        <comment>selftest.part.zbar</comment>
        <translation>Чтение кодов ZBar</translation>
    </message>
    <message>
        <source>Reading of a sample receipt</source>
        <comment>selftest.part.receipt</comment>
        <translation>Чтение учебного чека</translation>
    </message>
    <message>
        <source>Cameras</source>
        <comment>selftest.part.cameras</comment>
        <translation>Камеры</translation>
    </message>
    <message>
        <source>Network cameras (FFmpeg)</source>
        <comment>selftest.part.ffmpeg</comment>
        <translation>Сетевые камеры (FFmpeg)</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <comment>selftest.part.serial</comment>
        <translation>Последовательные порты</translation>
    </message>
    <message>
        <source>There is no {file}: nothing was set yet.</source>
        <comment>selftest.no_settings</comment>
        <translation>Файла {file} нет: ещё ничего не настроено.</translation>
    </message>
    <message>
        <source>No server is configured.</source>
        <comment>selftest.no_server</comment>
        <translation>Сервер не настроен.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <comment>selftest.no_answer</comment>
        <translation>Сервер не отвечает.</translation>
    </message>
    <message>
        <source>A certificate that nobody vouches for was taken: the server may be anyone.</source>
        <comment>selftest.tls_trusts_all</comment>
        <translation>Принят сертификат, за который никто не ручается: сервером может быть кто угодно.</translation>
    </message>
    <message>
        <source>OpenCV does not load ({words}). On Windows “N” install the Media Feature Pack. Until then there is no camera and no picture can be read; scanners work.</source>
        <comment>selftest.no_opencv</comment>
        <translation>OpenCV не загружается ({words}). В Windows «N» установите Media Feature Pack. До этого нет камеры и нельзя читать картинки; сканеры работают.</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <comment>selftest.no_camera</comment>
        <translation>Камера не подключена.</translation>
    </message>
    <message>
        <source>The cameras cannot be listed ({words}). Try 0 as the camera in the settings.</source>
        <comment>selftest.no_camera_list</comment>
        <translation>Список камер не получен ({words}). Укажите в настройках камеру 0.</translation>
    </message>
    <message>
        <source>There is no serial port; scanners that are a keyboard need none.</source>
        <comment>selftest.no_port</comment>
        <translation>Последовательного порта нет; сканерам-клавиатурам он не нужен.</translation>
    </message>
    <message>
        <source>The sample receipt was not read ({words}).</source>
        <comment>selftest.unread</comment>
        <translation>Учебный чек не прочитан ({words}).</translation>
    </message>
    <message>
        <source>No translation is there: English only.</source>
        <comment>selftest.no_languages</comment>
        <translation>Переводов нет: только английский.</translation>
    </message>
    <message>
        <source>No player of sounds was found: the system&apos;s beep is used.</source>
        <comment>selftest.no_player</comment>
        <translation>Проигрыватель звуков не найден: используется системный сигнал.</translation>
    </message>
    <message>
        <source>The till can work.</source>
        <comment>selftest.ready</comment>
        <translation>Касса готова к работе.</translation>
    </message>
    <message>
        <source>The till cannot work yet: {parts}.</source>
        <comment>selftest.not_ready</comment>
        <translation>Касса ещё не готова к работе: {parts}.</translation>
    </message>
    <message>
        <source>The settings file cannot be read: {detail}.</source>
        <comment>settings.unreadable</comment>
        <translation>Файл настроек не читается: {detail}.</translation>
    </message>
    <message>
        <source>This is no settings file: it is larger than {detail}.</source>
        <comment>settings.too_large</comment>
        <translation>Это не файл настроек: он больше {detail}.</translation>
    </message>
    <message>
        <source>The file was saved as “Unicode” (UTF-16). Open it in Notepad and save it as UTF-8.</source>
        <comment>settings.utf16</comment>
        <translation>Файл сохранён как «Юникод» (UTF-16). Откройте его в Блокноте и сохраните как UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text ({detail}). Open it in Notepad and save it as UTF-8.</source>
        <comment>settings.not_utf8</comment>
        <translation>Файл не в кодировке UTF-8 ({detail}). Откройте его в Блокноте и сохраните как UTF-8.</translation>
    </message>
    <message>
        <source>This cannot be read as TOML: {detail}.</source>
        <comment>settings.syntax</comment>
        <translation>Это не читается как TOML: {detail}.</translation>
    </message>
    <message>
        <source>There is no such section. There are: {detail}.</source>
        <comment>settings.unknown_section</comment>
        <translation>Такого раздела нет. Есть: {detail}.</translation>
    </message>
    <message>
        <source>There is no such setting. Here there are: {detail}.</source>
        <comment>settings.unknown_key</comment>
        <translation>Такой настройки нет. Здесь есть: {detail}.</translation>
    </message>
    <message>
        <source>This is a section&apos;s name: write it in brackets on a line of its own.</source>
        <comment>settings.not_a_section</comment>
        <translation>Это имя раздела: напишите его в скобках на отдельной строке.</translation>
    </message>
    <message>
        <source>This must be text in quotation marks, not {detail}.</source>
        <comment>settings.not_text</comment>
        <translation>Здесь нужен текст в кавычках, а не {detail}.</translation>
    </message>
    <message>
        <source>This must be a number, not {detail}.</source>
        <comment>settings.not_number</comment>
        <translation>Здесь нужно число, а не {detail}.</translation>
    </message>
    <message>
        <source>This must be a whole number, not {detail}.</source>
        <comment>settings.not_whole_number</comment>
        <translation>Здесь нужно целое число, а не {detail}.</translation>
    </message>
    <message>
        <source>This must be true or false, not {detail}.</source>
        <comment>settings.not_switch</comment>
        <translation>Здесь нужно true или false, а не {detail}.</translation>
    </message>
    <message>
        <source>This must be a list such as [&quot;ofd.soliq.uz&quot;], not {detail}.</source>
        <comment>settings.not_list</comment>
        <translation>Здесь нужен список, например [&quot;ofd.soliq.uz&quot;], а не {detail}.</translation>
    </message>
    <message>
        <source>This must be a section of its own with one header a line, not {detail}.</source>
        <comment>settings.not_table</comment>
        <translation>Здесь нужен отдельный раздел, по заголовку в строке, а не {detail}.</translation>
    </message>
    <message>
        <source>This must lie within {detail}.</source>
        <comment>settings.out_of_range</comment>
        <translation>Значение должно быть в пределах {detail}.</translation>
    </message>
    <message>
        <source>This must be one of: {detail}.</source>
        <comment>settings.choice</comment>
        <translation>Возможные значения: {detail}.</translation>
    </message>
    <message>
        <source>At least one host is needed, at most 32.</source>
        <comment>settings.no_hosts</comment>
        <translation>Нужен хотя бы один сайт, не больше 32.</translation>
    </message>
    <message>
        <source>“{detail}” is no host name. Write it like ofd.soliq.uz, without https://, port or path.</source>
        <comment>settings.host</comment>
        <translation>«{detail}» — не имя сайта. Напишите, например, ofd.soliq.uz, без https://, порта и пути.</translation>
    </message>
    <message>
        <source>This must be a camera&apos;s name or number (0 to 99), a URL or a video file&apos;s path.</source>
        <comment>settings.source</comment>
        <translation>Здесь нужно имя или номер камеры (от 0 до 99), URL или путь к видеофайлу.</translation>
    </message>
    <message>
        <source>This must be at most 32 Latin letters, digits and signs.</source>
        <comment>settings.prefix</comment>
        <translation>Не больше 32 латинских букв, цифр и знаков.</translation>
    </message>
    <message>
        <source>At most 32 headers are possible.</source>
        <comment>settings.too_many_headers</comment>
        <translation>Заголовков может быть не больше 32.</translation>
    </message>
    <message>
        <source>This is not a header&apos;s name: only Latin letters, digits and - are customary.</source>
        <comment>settings.header_name</comment>
        <translation>Это не имя заголовка: обычно там латинские буквы, цифры и дефис.</translation>
    </message>
    <message>
        <source>This header belongs to the program and cannot be set.</source>
        <comment>settings.header_reserved</comment>
        <translation>Этот заголовок задаёт сама программа, его нельзя указать.</translation>
    </message>
    <message>
        <source>This header is there twice.</source>
        <comment>settings.header_repeated</comment>
        <translation>Этот заголовок указан дважды.</translation>
    </message>
    <message>
        <source>A header&apos;s value is 1 to 4096 Latin letters, digits and signs, with no space at the ends.</source>
        <comment>settings.header_value</comment>
        <translation>Значение заголовка — от 1 до 4096 латинских букв, цифр и знаков, без пробелов по краям.</translation>
    </message>
    <message>
        <source>The settings file cannot be written: {detail}.</source>
        <comment>settings.not_saved</comment>
        <translation>Файл настроек не записывается: {detail}.</translation>
    </message>
    <message>
        <source>FBox&apos;s address is not set.</source>
        <comment>base_url.empty</comment>
        <translation>Адрес FBox не указан.</translation>
    </message>
    <message>
        <source>FBox&apos;s address holds characters that no address has, or is too long.</source>
        <comment>base_url.characters</comment>
        <translation>В адресе FBox есть недопустимые символы, или он слишком длинный.</translation>
    </message>
    <message>
        <source>FBox&apos;s address begins with http:// or https://, like http://192.168.1.50:8080.</source>
        <comment>base_url.scheme</comment>
        <translation>Адрес FBox начинается с http:// или https://, например http://192.168.1.50:8080.</translation>
    </message>
    <message>
        <source>FBox&apos;s address must not hold a user name; what a proxy wants goes into headers.</source>
        <comment>base_url.user_info</comment>
        <translation>В адресе FBox не должно быть имени пользователя; то, что нужно прокси, пишется в заголовках.</translation>
    </message>
    <message>
        <source>Outside of the shop&apos;s own network FBox is reached by https:// alone.</source>
        <comment>base_url.far</comment>
        <translation>За пределами сети магазина FBox доступен только по https://.</translation>
    </message>
    <message>
        <source>FBox&apos;s address must not hold ? or #.</source>
        <comment>base_url.query</comment>
        <translation>В адресе FBox не должно быть знаков ? и #.</translation>
    </message>
    <message>
        <source>FBox&apos;s address names no possible host.</source>
        <comment>base_url.host</comment>
        <translation>В адресе FBox указано невозможное имя сервера.</translation>
    </message>
    <message>
        <source>The port in FBox&apos;s address must be a number from 1 to 65535.</source>
        <comment>base_url.port</comment>
        <translation>Порт в адресе FBox — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>The folder for the program&apos;s data cannot be made: {detail}.</source>
        <comment>datadir.not_creatable</comment>
        <translation>Папку для данных программы нельзя создать: {detail}.</translation>
    </message>
    <message>
        <source>The program&apos;s data need a folder, and this is a file.</source>
        <comment>datadir.not_a_folder</comment>
        <translation>Для данных программы нужна папка, а это файл.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder for the program&apos;s data: {detail}.</source>
        <comment>datadir.not_writable</comment>
        <translation>В папку для данных программы нельзя писать: {detail}.</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>settings_dialog.security</comment>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Set-up by QR</source>
        <comment>settings_dialog.transfer</comment>
        <translation>Настройка по QR</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <comment>settings_dialog.pages</comment>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>Save  Enter</source>
        <comment>settings_dialog.save</comment>
        <translation>Сохранить  Enter</translation>
    </message>
    <message>
        <source>Next page: Ctrl+Page Down</source>
        <comment>settings_dialog.keys</comment>
        <translation>Следующая страница: Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Test the server  F5</source>
        <comment>server_test.button</comment>
        <translation>Проверить сервер  F5</translation>
    </message>
    <message>
        <source>Enter the address first, and mend what is marked as wrong.</source>
        <comment>server_test.not_ready</comment>
        <translation>Сначала введите адрес и исправьте то, что отмечено как неверное.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <comment>server_test.asking</comment>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>FBox answers and is well.</source>
        <comment>server_test.good</comment>
        <translation>FBox отвечает и исправен.</translation>
    </message>
    <message>
        <source>FBox answers, but a clock is wrong.</source>
        <comment>server_test.good_but_clock</comment>
        <translation>FBox отвечает, но часы неверны.</translation>
    </message>
    <message>
        <source>FBox does not answer as it should.</source>
        <comment>server_test.bad</comment>
        <translation>FBox отвечает не так, как должен.</translation>
    </message>
    <message>
        <source>Terminal: {terminal}</source>
        <comment>server_test.terminal</comment>
        <translation>Терминал: {terminal}</translation>
    </message>
    <message>
        <source>Version of the box: {version}</source>
        <comment>server_test.version</comment>
        <translation>Версия FBox: {version}</translation>
    </message>
    <message>
        <source>Answered in {ms} ms</source>
        <comment>server_test.latency</comment>
        <translation>Ответ за {ms} мс</translation>
    </message>
    <message>
        <source>Time of the box: {time}</source>
        <comment>server_test.time</comment>
        <translation>Время FBox: {time}</translation>
    </message>
    <message>
        <source>The clocks of the box and this computer agree.</source>
        <comment>server_test.clock_same</comment>
        <translation>Часы FBox и этого компьютера совпадают.</translation>
    </message>
    <message>
        <source>The clock of the box is ahead of this computer&apos;s by {time} (minutes:seconds).</source>
        <comment>server_test.clock_ahead</comment>
        <translation>Часы FBox спешат относительно этого компьютера на {time} (минуты:секунды).</translation>
    </message>
    <message>
        <source>The clock of the box is behind this computer&apos;s by {time} (minutes:seconds).</source>
        <comment>server_test.clock_behind</comment>
        <translation>Часы FBox отстают от этого компьютера на {time} (минуты:секунды).</translation>
    </message>
    <message>
        <source>FBox refuses receipts when a clock is off by more than 5 minutes. Set it right.</source>
        <comment>server_test.clock_wrong</comment>
        <translation>FBox отклоняет чеки, если часы расходятся больше чем на 5 минут. Поставьте время правильно.</translation>
    </message>
    <message>
        <source>Encrypted (https); the certificate is good.</source>
        <comment>server_test.encrypted</comment>
        <translation>Соединение защищено (https); сертификат в порядке.</translation>
    </message>
    <message>
        <source>Not encrypted (http): good inside of the shop&apos;s own network alone.</source>
        <comment>server_test.open</comment>
        <translation>Соединение не защищено (http): годится только внутри сети магазина.</translation>
    </message>
    <message>
        <source>Mend what is wrong to see a picture.</source>
        <comment>camera_test.wrong</comment>
        <translation>Исправьте ошибку, чтобы увидеть изображение.</translation>
    </message>
    <message>
        <source>Scan here to test: what arrives is shown, and goes nowhere else while this page is open.</source>
        <comment>scanner_test.hint</comment>
        <translation>Сканируйте здесь для проверки: прочитанное показывается и никуда не уходит, пока открыта эта страница.</translation>
    </message>
    <message>
        <source>Understood as a fiscal receipt</source>
        <comment>scanner_test.receipt</comment>
        <translation>Понято как фискальный чек</translation>
    </message>
    <message>
        <source>Characters: {length}</source>
        <comment>scanner_test.length</comment>
        <translation>Символов: {length}</translation>
    </message>
    <message>
        <source>Came through the serial port.</source>
        <comment>scanner_test.serial</comment>
        <translation>Пришло через последовательный порт.</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: Latin (English)</source>
        <comment>scanner_test.layout.us</comment>
        <translation>Введено как с клавиатуры; раскладка: латинская (английская)</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: Russian</source>
        <comment>scanner_test.layout.ru</comment>
        <translation>Введено как с клавиатуры; раскладка: русская</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: Uzbek (Cyrillic)</source>
        <comment>scanner_test.layout.uz</comment>
        <translation>Введено как с клавиатуры; раскладка: узбекская (кириллица)</translation>
    </message>
    <message>
        <source>Typed as a keyboard; layout: not one that this program knows</source>
        <comment>scanner_test.layout.other</comment>
        <translation>Введено как с клавиатуры; раскладка: этой программе не известна</translation>
    </message>
    <message>
        <source>Read as: {text}</source>
        <comment>scanner_test.read_as</comment>
        <translation>Прочитано: {text}</translation>
    </message>
    <message>
        <source>Repaired to: {text}</source>
        <comment>scanner_test.repaired</comment>
        <translation>Исправлено на: {text}</translation>
    </message>
    <message>
        <source>Terminal {terminal}, receipt {number}, fiscal sign {sign}, {time}</source>
        <comment>scanner_test.parts</comment>
        <translation>Терминал {terminal}, чек {number}, фискальный признак {sign}, {time}</translation>
    </message>
    <message>
        <source>No PIN is set: whoever stands at this till can change the settings, take payments off the list and see whole phone numbers.</source>
        <comment>security.none</comment>
        <translation>PIN не задан: любой у этой кассы может менять настройки, убирать платежи из списка и видеть телефоны целиком.</translation>
    </message>
    <message>
        <source>The PIN guards the settings, withdrawals, overrides and whole phone numbers. It is kept on this till alone. Who forgets it is let in by the command “pin remove”.</source>
        <comment>security.note</comment>
        <translation>PIN защищает настройки, удаление из списка, замену чека и телефоны целиком. Он хранится только на этой кассе. Если его забыли, поможет команда «pin remove».</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <comment>security.new</comment>
        <translation>Новый PIN, от 4 до 12 цифр</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <comment>security.again</comment>
        <translation>Новый PIN ещё раз</translation>
    </message>
    <message>
        <source>Set the PIN now  F5</source>
        <comment>security.set</comment>
        <translation>Задать PIN сейчас  F5</translation>
    </message>
    <message>
        <source>Change the PIN now  F5</source>
        <comment>security.change</comment>
        <translation>Сменить PIN сейчас  F5</translation>
    </message>
    <message>
        <source>Remove the PIN now  Ctrl+Del</source>
        <comment>security.remove</comment>
        <translation>Снять PIN сейчас  Ctrl+Del</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <comment>security.different</comment>
        <translation>PIN не совпадают.</translation>
    </message>
    <message>
        <source>Change the administrator&apos;s PIN</source>
        <comment>guard.set_pin</comment>
        <translation>Сменить PIN администратора</translation>
    </message>
    <message>
        <source>Remove the administrator&apos;s PIN</source>
        <comment>guard.remove_pin</comment>
        <translation>Снять PIN администратора</translation>
    </message>
    <message>
        <source>Show the secrets of this till in a QR code</source>
        <comment>guard.secrets</comment>
        <translation>Показать секреты этой кассы в QR-коде</translation>
    </message>
    <message>
        <source>Give this till&apos;s saved settings to another</source>
        <comment>transfer.give</comment>
        <translation>Передать сохранённые настройки этой кассы другой</translation>
    </message>
    <message>
        <source>Show the code  F5</source>
        <comment>transfer.show</comment>
        <translation>Показать код  F5</translation>
    </message>
    <message>
        <source>Next code  F5</source>
        <comment>transfer.next</comment>
        <translation>Следующий код  F5</translation>
    </message>
    <message>
        <source>Code {at} of {count}</source>
        <comment>transfer.code</comment>
        <translation>Код {at} из {count}</translation>
    </message>
    <message>
        <source>Set-up code of this till</source>
        <comment>transfer.picture</comment>
        <translation>Код настройки этой кассы</translation>
    </message>
    <message>
        <source>With secrets: header values, the camera&apos;s password</source>
        <comment>transfer.secrets</comment>
        <translation>С секретами: значения заголовков, пароль камеры</translation>
    </message>
    <message>
        <source>Whoever photographs a code with secrets has them. The PIN is asked for first.</source>
        <comment>transfer.secrets_warning</comment>
        <translation>Кто сфотографирует код с секретами, получит их. Сначала потребуется PIN.</translation>
    </message>
    <message>
        <source>Secrets are shown only behind a PIN: set one on the page “Security”.</source>
        <comment>transfer.secrets_need_pin</comment>
        <translation>Секреты показываются только под защитой PIN: задайте его на странице «Защита».</translation>
    </message>
    <message>
        <source>Take the settings of another till</source>
        <comment>transfer.get</comment>
        <translation>Взять настройки другой кассы</translation>
    </message>
    <message>
        <source>Scan the other till&apos;s code now, with the hand scanner or the camera.</source>
        <comment>transfer.scan</comment>
        <translation>Теперь сканируйте код другой кассы ручным сканером или камерой.</translation>
    </message>
    <message>
        <source>Read. The settings are in {count} codes; still to be scanned: {missing}</source>
        <comment>transfer.more</comment>
        <translation>Прочитано. Настройки в нескольких кодах, всего {count}; осталось сканировать: {missing}</translation>
    </message>
    <message>
        <source>Both tills have the same settings.</source>
        <comment>transfer.same</comment>
        <translation>Настройки обеих касс одинаковы.</translation>
    </message>
    <message>
        <source>This would change:</source>
        <comment>transfer.offer</comment>
        <translation>Изменится следующее:</translation>
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
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Put these into the fields  F6</source>
        <comment>transfer.take</comment>
        <translation>Внести это в поля  F6</translation>
    </message>
    <message>
        <source>The fields hold the new settings. Look through them, then save.</source>
        <comment>transfer.taken</comment>
        <translation>В полях новые настройки. Просмотрите их и сохраните.</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>quit.closed</comment>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>quit.none</comment>
        <translation>не запущено</translation>
    </message>
    <message>
        <source>The window did not close in time.</source>
        <comment>quit.still_there</comment>
        <translation>Окно не закрылось вовремя.</translation>
    </message>
    <message>
        <source>The settings file is right.</source>
        <comment>settings.good</comment>
        <translation>Файл настроек в порядке.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <comment>settings.no_file</comment>
        <translation>Файла {file} нет.</translation>
    </message>
    <message>
        <source>This is a set-up code for tills. It changes nothing here: it is scanned in the settings, on the page “Set-up by QR”.</source>
        <comment>link_fault.setup_code</comment>
        <translation>Это код настройки касс. Здесь он ничего не меняет: его сканируют в настройках, на странице «Настройка по QR».</translation>
    </message>
    <message>
        <source>This is a set-up code for tills, no payment&apos;s id.</source>
        <comment>payment_id.setup_code</comment>
        <translation>Это код настройки касс, а не ID платежа.</translation>
    </message>
    <message>
        <source>This set-up code is damaged. Scan it again.</source>
        <comment>setup_code.damaged</comment>
        <translation>Этот код настройки повреждён. Сканируйте его ещё раз.</translation>
    </message>
    <message>
        <source>This set-up code is of format {format}; this version knows format 1 alone.</source>
        <comment>setup_code.format</comment>
        <translation>Этот код настройки формата {format}; эта версия знает только формат 1.</translation>
    </message>
    <message>
        <source>This is too much for set-up codes.</source>
        <comment>setup_code.too_long</comment>
        <translation>Для кодов настройки это слишком много.</translation>
    </message>
    <message>
        <source>This set-up code holds no settings.</source>
        <comment>setup_code.unreadable</comment>
        <translation>В этом коде нет настроек.</translation>
    </message>
    <message>
        <source>These settings are not right and were not taken. {where}: {reason}</source>
        <comment>setup_code.refused</comment>
        <translation>Эти настройки неверны и не приняты. {where}: {reason}</translation>
    </message>
    <message>
        <source>Say who works at the till.</source>
        <comment>cashier.empty</comment>
        <translation>Укажите, кто работает на кассе.</translation>
    </message>
    <message>
        <source>The name is longer than 60 characters.</source>
        <comment>cashier.too_long</comment>
        <translation>Имя длиннее 60 символов.</translation>
    </message>
    <message>
        <source>The reason is longer than 200 characters.</source>
        <comment>acknowledgement.too_long</comment>
        <translation>Причина длиннее 200 символов.</translation>
    </message>
    <message>
        <source>A shift is open already: {cashier}. Close it first.</source>
        <comment>shift.open_already</comment>
        <translation>Смена уже открыта: {cashier}. Сначала закройте её.</translation>
    </message>
    <message>
        <source>This shift is not open any more.</source>
        <comment>shift.not_open</comment>
        <translation>Эта смена уже не открыта.</translation>
    </message>
    <message>
        <source>There has been no shift yet.</source>
        <comment>shift.none</comment>
        <translation>Смен ещё не было.</translation>
    </message>
    <message>
        <source>No shift is open.</source>
        <comment>shift.none_open</comment>
        <translation>Смена не открыта.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <comment>shift.unknown</comment>
        <translation>Такой смены нет.</translation>
    </message>
    <message>
        <source>Not closed: payments are left open that nobody has acknowledged. Look at each of them.</source>
        <comment>shift.not_acknowledged</comment>
        <translation>Не закрыта: остались открытые платежи, которые никто не отметил. Посмотрите каждый из них.</translation>
    </message>
    <message>
        <source>The shift is closed, but the journal could not be copied: {detail}</source>
        <comment>shift.not_backed_up</comment>
        <translation>Смена закрыта, но журнал скопировать не удалось: {detail}</translation>
    </message>
    <message>
        <source>{file} cannot be written to {folder}: {detail}</source>
        <comment>report.cannot_write</comment>
        <translation>{file} нельзя записать в {folder}: {detail}</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, then try again.</source>
        <comment>report.file_in_use</comment>
        <translation>{file} открыт в другой программе. Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>Shift No. {number}: {cashier}, open since {opened}</source>
        <comment>shift.line_open</comment>
        <translation>Смена № {number}: {cashier}, открыта с {opened}</translation>
    </message>
    <message>
        <source>Shift No. {number}: {cashier}, {opened} to {closed}</source>
        <comment>shift.line_closed</comment>
        <translation>Смена № {number}: {cashier}, {opened} – {closed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} payments are neither confirmed nor withdrawn.</source>
        <comment>shift.left_open</comment>
        <translation>
            <numerusform>{count} платёж не подтверждён и не убран.</numerusform>
            <numerusform>{count} платежа не подтверждены и не убраны.</numerusform>
            <numerusform>{count} платежей не подтверждены и не убраны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments were settled with no shift open. They go into the next report.</source>
        <comment>shift.outside</comment>
        <translation>
            <numerusform>{count} платёж закрыт вне смены. Он войдёт в следующий отчёт.</numerusform>
            <numerusform>{count} платежа закрыты вне смены. Они войдут в следующий отчёт.</numerusform>
            <numerusform>{count} платежей закрыты вне смены. Они войдут в следующий отчёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a shift  F10</source>
        <comment>button.shift_none</comment>
        <translation>Открыть смену  F10</translation>
    </message>
    <message>
        <source>{cashier}, since {since}  F10</source>
        <comment>button.shift</comment>
        <translation>{cashier}, с {since}  F10</translation>
    </message>
    <message>
        <source>the shift: open, close, report</source>
        <comment>key.F10</comment>
        <translation>смена: открыть, закрыть, отчёт</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>shift.title</comment>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Looking it up…</source>
        <comment>shift.loading</comment>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <comment>shift.begin.title</comment>
        <translation>Смена не открыта</translation>
    </message>
    <message>
        <source>Receipts can be scanned without a shift. With one, its report tells who had the till.</source>
        <comment>shift.begin.body</comment>
        <translation>Сканировать чеки можно и без смены. Но отчёт смены показывает, кто был на кассе.</translation>
    </message>
    <message>
        <source>Who works at the till?</source>
        <comment>shift.cashier_field</comment>
        <translation>Кто работает на кассе?</translation>
    </message>
    <message>
        <source>Who closes the shift?</source>
        <comment>shift.closer_field</comment>
        <translation>Кто закрывает смену?</translation>
    </message>
    <message>
        <source>Open the shift  Enter</source>
        <comment>shift.open_button</comment>
        <translation>Открыть смену  Enter</translation>
    </message>
    <message>
        <source>Earlier shifts  Ctrl+H</source>
        <comment>shift.earlier_button</comment>
        <translation>Прошлые смены  Ctrl+H</translation>
    </message>
    <message>
        <source>{cashier} has the till</source>
        <comment>shift.running.title</comment>
        <translation>На кассе: {cashier}</translation>
    </message>
    <message>
        <source>Shift No. {number}, since {opened}.</source>
        <comment>shift.running.body</comment>
        <translation>Смена № {number}, с {opened}.</translation>
    </message>
    <message>
        <source>Close the shift…  Enter</source>
        <comment>shift.go_close_button</comment>
        <translation>Закрыть смену…  Enter</translation>
    </message>
    <message>
        <source>Report so far  Ctrl+R</source>
        <comment>shift.report_button</comment>
        <translation>Отчёт на сейчас  Ctrl+R</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <comment>shift.closing.title</comment>
        <translation>Закрыть смену</translation>
    </message>
    <message>
        <source>These payments have no attached receipt yet. Acknowledge each of them with Space; what is on its way is still sent afterwards.</source>
        <comment>shift.closing.body</comment>
        <translation>У этих платежей ещё нет прикреплённого чека. Отметьте каждый пробелом (Space); то, что уже в пути, отправится и потом.</translation>
    </message>
    <message>
        <source>Nothing is left open: every payment has its receipt or was withdrawn.</source>
        <comment>shift.closing.clean</comment>
        <translation>Ничего не осталось: у каждого платежа есть чек, или он убран.</translation>
    </message>
    <message>
        <source>Acknowledged: {seen} of {count}</source>
        <comment>shift.closing.count</comment>
        <translation>Отмечено: {seen} из {count}</translation>
    </message>
    <message>
        <source>Payments that are left open</source>
        <comment>shift.closing.list</comment>
        <translation>Платежи, которые остаются открытыми</translation>
    </message>
    <message>
        <source>Reason for the selected payment, if there is one</source>
        <comment>shift.closing.reason</comment>
        <translation>Причина для выбранного платежа, если она есть</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>shift.closing.seen</comment>
        <translation>отмечен</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <comment>shift.closing.unseen</comment>
        <translation>не отмечен</translation>
    </message>
    <message>
        <source>Not closed yet: meanwhile a payment was added or has changed. Look at what is not acknowledged.</source>
        <comment>shift.closing.changed</comment>
        <translation>Ещё не закрыта: за это время платёж добавился или изменился. Посмотрите, что не отмечено.</translation>
    </message>
    <message>
        <source>Close the shift  Ctrl+Enter</source>
        <comment>shift.close_button</comment>
        <translation>Закрыть смену  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <comment>shift.back_button</comment>
        <translation>Назад  Esc</translation>
    </message>
    <message>
        <source>Earlier shifts</source>
        <comment>shift.earlier.title</comment>
        <translation>Прошлые смены</translation>
    </message>
    <message>
        <source>There has been no shift yet.</source>
        <comment>shift.earlier.none</comment>
        <translation>Смен ещё не было.</translation>
    </message>
    <message>
        <source>Show the report  Enter</source>
        <comment>shift.earlier.open_button</comment>
        <translation>Показать отчёт  Enter</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <comment>shift.closed_now</comment>
        <translation>Смена закрыта.</translation>
    </message>
    <message>
        <source>Print  Ctrl+P</source>
        <comment>report.print_button</comment>
        <translation>Печать  Ctrl+P</translation>
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
        <translation>Открыть папку  Ctrl+O</translation>
    </message>
    <message>
        <source>Phone numbers in full (asks for the PIN)</source>
        <comment>report.phones_box</comment>
        <translation>Телефоны целиком (спросит PIN)</translation>
    </message>
    <message>
        <source>Making {file}…</source>
        <comment>report.making</comment>
        <translation>Создаётся {file}…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <comment>report.page_of</comment>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <source>Printing page {page} of {count}…</source>
        <comment>report.printing</comment>
        <translation>Печатается страница {page} из {count}…</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}.</source>
        <comment>report.printed</comment>
        <translation>Отправлено на принтер {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} takes nothing.</source>
        <comment>report.not_printed</comment>
        <translation>Принтер {printer} ничего не принимает.</translation>
    </message>
    <message>
        <source>{file} could not be drawn.</source>
        <comment>report.no_pages</comment>
        <translation>{file} не удалось нарисовать.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as PDF instead.</source>
        <comment>report.no_printer</comment>
        <translation>На этом компьютере нет принтера. Сохраните отчёт как PDF.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <comment>report.printer_field</comment>
        <translation>Какой принтер?</translation>
    </message>
    <message>
        <source>Print  Enter</source>
        <comment>report.print_now</comment>
        <translation>Печать  Enter</translation>
    </message>
    <message>
        <source>Print the report</source>
        <comment>report.print_title</comment>
        <translation>Печать отчёта</translation>
    </message>
    <message>
        <source>Saved: {file} in {folder}</source>
        <comment>report.saved</comment>
        <translation>Сохранено: {file} в {folder}</translation>
    </message>
    <message>
        <source>Shift {number}, {day}</source>
        <comment>report.file_name</comment>
        <translation>Смена {number}, {day}</translation>
    </message>
    <message>
        <source>Report of shift No. {number}</source>
        <comment>report.title</comment>
        <translation>Отчёт смены № {number}</translation>
    </message>
    <message>
        <source>left open, seen by {name}</source>
        <comment>report.seen_by</comment>
        <translation>оставлен открытым, видел(а) {name}</translation>
    </message>
    <message>
        <source>Phone numbers are masked.</source>
        <comment>report.masked</comment>
        <translation>Номера телефонов скрыты.</translation>
    </message>
    <message numerus="yes">
        <source>{count} payments of these were settled with no shift open.</source>
        <comment>report.outside_line</comment>
        <translation>
            <numerusform>{count} платёж из них закрыт вне смены.</numerusform>
            <numerusform>{count} платежа из них закрыты вне смены.</numerusform>
            <numerusform>{count} платежей из них закрыты вне смены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart of the confirmations</source>
        <comment>chart.name</comment>
        <translation>График подтверждений</translation>
    </message>
    <message>
        <source>Nothing has been confirmed in this shift.</source>
        <comment>chart.none</comment>
        <translation>В этой смене ещё ничего не подтверждено.</translation>
    </message>
    <message>
        <source>Confirmed, by hour</source>
        <comment>chart.bars_hour</comment>
        <translation>Подтверждено, по часам</translation>
    </message>
    <message>
        <source>Confirmed, by day</source>
        <comment>chart.bars_day</comment>
        <translation>Подтверждено, по дням</translation>
    </message>
    <message>
        <source>From scan to confirmation</source>
        <comment>chart.dots</comment>
        <translation>От сканирования до подтверждения</translation>
    </message>
    <message>
        <source>{when}: {count}</source>
        <comment>chart.bar</comment>
        <translation>{when}: {count}</translation>
    </message>
    <message>
        <source>Confirmed: {bars}. From scan to confirmation: half of them within {median}, the longest {slowest}.</source>
        <comment>chart.words</comment>
        <translation>Подтверждено: {bars}. От сканирования до подтверждения: половина за {median} или быстрее, дольше всего {slowest}.</translation>
    </message>
    <message>
        <source>{number} s</source>
        <comment>chart.seconds</comment>
        <translation>{number} с</translation>
    </message>
    <message>
        <source>{number} min</source>
        <comment>chart.minutes</comment>
        <translation>{number} мин</translation>
    </message>
    <message>
        <source>{number} h</source>
        <comment>chart.hours</comment>
        <translation>{number} ч</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>report.sheet.summary</comment>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>report.sheet.payments</comment>
        <translation>Платежи</translation>
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
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>report.closed</comment>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Closed by</source>
        <comment>report.closed_by</comment>
        <translation>Закрыл(а)</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>report.still_open</comment>
        <translation>ещё открыта</translation>
    </message>
    <message>
        <source>Report made</source>
        <comment>report.made</comment>
        <translation>Отчёт составлен</translation>
    </message>
    <message>
        <source>Settled with no shift open</source>
        <comment>report.outside</comment>
        <translation>Закрыто вне смены</translation>
    </message>
    <message>
        <source>From scan to confirmation, median, s</source>
        <comment>report.median</comment>
        <translation>От сканирования до подтверждения, медиана, с</translation>
    </message>
    <message>
        <source>From scan to confirmation, longest, s</source>
        <comment>report.slowest</comment>
        <translation>От сканирования до подтверждения, дольше всего, с</translation>
    </message>
    <message>
        <source>Sums and chart</source>
        <comment>report.overview_name</comment>
        <translation>Суммы и график</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report.state</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>report.payments</comment>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Sum, soʻm</source>
        <comment>report.sum</comment>
        <translation>Сумма, сум</translation>
    </message>
    <message>
        <source>All</source>
        <comment>report.all</comment>
        <translation>Всего</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>report.yes</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>report.column.added</comment>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Payment</source>
        <comment>report.column.payment</comment>
        <translation>Платёж</translation>
    </message>
    <message>
        <source>Amount, soʻm</source>
        <comment>report.column.amount</comment>
        <translation>Сумма, сум</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>report.column.note</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>State</source>
        <comment>report.column.state</comment>
        <translation>Состояние</translation>
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
        <translation>Время чека</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <comment>report.column.sign</comment>
        <translation>Фискальный признак</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>report.column.confirmed</comment>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Took, s</source>
        <comment>report.column.took</comment>
        <translation>Заняло, с</translation>
    </message>
    <message>
        <source>Client&apos;s phone</source>
        <comment>report.column.phone</comment>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>Left open, seen by</source>
        <comment>report.column.acknowledged</comment>
        <translation>Оставлен открытым, видел(а)</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>report.column.reason</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Outside a shift</source>
        <comment>report.column.outside</comment>
        <translation>Вне смены</translation>
    </message>
    <message>
        <source>What happened to this payment</source>
        <comment>story.title</comment>
        <translation>Что было с этим платежом</translation>
    </message>
    <message>
        <source>Show on the card  Enter</source>
        <comment>story.show</comment>
        <translation>Показать на карточке  Enter</translation>
    </message>
    <message>
        <source>The client&apos;s phone: {phone}</source>
        <comment>story.phone</comment>
        <translation>Телефон клиента: {phone}</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>story.column.time</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>story.column.what</comment>
        <translation>Что было</translation>
    </message>
    <message>
        <source>What came of it</source>
        <comment>story.column.outcome</comment>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>story.column.code</comment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>story.column.took</comment>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Payment added</source>
        <comment>story.added</comment>
        <translation>Платёж добавлен</translation>
    </message>
    <message>
        <source>Payment added by hand</source>
        <comment>story.added.window</comment>
        <translation>Платёж добавлен вручную</translation>
    </message>
    <message>
        <source>Payment added by its code</source>
        <comment>story.added.scan</comment>
        <translation>Платёж добавлен по его коду</translation>
    </message>
    <message>
        <source>Payment added by a program</source>
        <comment>story.added.command_line</comment>
        <translation>Платёж добавлен программой</translation>
    </message>
    <message>
        <source>Receipt No. {number}: {how}</source>
        <comment>story.receipt</comment>
        <translation>Чек № {number}: {how}</translation>
    </message>
    <message>
        <source>Receipt No. {number} was sent</source>
        <comment>story.attempt</comment>
        <translation>Чек № {number} отправлен</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>story.open</comment>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>A person had it sent once more</source>
        <comment>story.resend</comment>
        <translation>Отправлен ещё раз по решению человека</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <comment>story.withdraw</comment>
        <translation>Убран из списка</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <comment>story.restore</comment>
        <translation>Возвращён в список</translation>
    </message>
    <message>
        <source>Decided although a receipt may be attached</source>
        <comment>story.override</comment>
        <translation>Решено, хотя чек мог прикрепиться</translation>
    </message>
    <message>
        <source>Left open at the end of a shift, seen by {name}</source>
        <comment>story.left_open</comment>
        <translation>Оставлен открытым в конце смены, видел(а) {name}</translation>
    </message>
    <message>
        <source>The receipt&apos;s link: {link}</source>
        <comment>story.link</comment>
        <translation>Ссылка чека: {link}</translation>
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
            <numerusform>{count} более ранняя попытка не показана.</numerusform>
            <numerusform>{count} более ранние попытки не показаны.</numerusform>
            <numerusform>{count} более ранних попыток не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to this payment</source>
        <comment>button.story</comment>
        <translation>Что было с этим платежом</translation>
    </message>
    <message>
        <source>What happened to it  Enter</source>
        <comment>history.story</comment>
        <translation>Что с ним было  Enter</translation>
    </message>
    <message>
        <source>Show on the card  Ctrl+Enter</source>
        <comment>history.card</comment>
        <translation>Показать на карточке  Ctrl+Enter</translation>
    </message>
    <message>
        <source>what happened to the shown payment</source>
        <comment>key.Ctrl+D</comment>
        <translation>что было с показанным платежом</translation>
    </message>
    <message>
        <source>Customer&apos;s copy  F9</source>
        <comment>button.customer_copy</comment>
        <translation>Копия для клиента  F9</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <comment>copy.title</comment>
        <translation>Ваш чек</translation>
    </message>
    <message>
        <source>No. {number} · {time}</source>
        <comment>copy.receipt</comment>
        <translation>№ {number} · {time}</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: it opens the receipt at the tax office.</source>
        <comment>copy.hint</comment>
        <translation>Наведите камеру телефона на код: откроется чек на сайте налоговой.</translation>
    </message>
    <message>
        <source>customer&apos;s copy of the shown receipt</source>
        <comment>key.F9</comment>
        <translation>копия показанного чека для клиента</translation>
    </message>
    <message>
        <source>Close the program?</source>
        <comment>leave.window_title</comment>
        <translation>Закрыть программу?</translation>
    </message>
    <message>
        <source>Receipts not sent yet: {count}</source>
        <comment>leave.title</comment>
        <translation>Ещё не отправлено чеков: {count}</translation>
    </message>
    <message>
        <source>They are saved. If you close the program now, they are sent when it is started again.</source>
        <comment>leave.body</comment>
        <translation>Они сохранены. Если закрыть программу сейчас, они отправятся при следующем запуске.</translation>
    </message>
    <message>
        <source>If it goes on sending, the window goes away, and an icon beside the clock shows when all is sent.</source>
        <comment>leave.tray</comment>
        <translation>Если продолжить отправку, окно скроется, а значок у часов покажет, когда всё отправлено.</translation>
    </message>
    <message>
        <source>If it goes on sending, the window is only minimised.</source>
        <comment>leave.minimise</comment>
        <translation>Если продолжить отправку, окно только свернётся.</translation>
    </message>
    <message>
        <source>Go on sending  Enter</source>
        <comment>button.stay_sending</comment>
        <translation>Продолжить отправку  Enter</translation>
    </message>
    <message>
        <source>Close the program  Ctrl+Q</source>
        <comment>button.end</comment>
        <translation>Закрыть программу  Ctrl+Q</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <comment>button.back</comment>
        <translation>Назад  Esc</translation>
    </message>
    <message>
        <source>close the program</source>
        <comment>key.Ctrl+Q</comment>
        <translation>закрыть программу</translation>
    </message>
    <message>
        <source>Show the window</source>
        <comment>tray.show</comment>
        <translation>Показать окно</translation>
    </message>
    <message>
        <source>Close the program</source>
        <comment>tray.quit</comment>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Still sending: {count}. Click this icon to see the window again.</source>
        <comment>tray.sending</comment>
        <translation>Ещё отправляется: {count}. Нажмите этот значок, чтобы снова увидеть окно.</translation>
    </message>
    <message>
        <source>Uzum Fiskal: to be sent: {count}</source>
        <comment>tray.waiting</comment>
        <translation>Uzum Fiskal: к отправке: {count}</translation>
    </message>
    <message>
        <source>Uzum Fiskal: all is sent; need attention: {count}</source>
        <comment>tray.attention</comment>
        <translation>Uzum Fiskal: всё отправлено; требуют внимания: {count}</translation>
    </message>
    <message>
        <source>Uzum Fiskal: all receipts are sent</source>
        <comment>tray.done</comment>
        <translation>Uzum Fiskal: все чеки отправлены</translation>
    </message>
    <message>
        <source>Start together with the computer</source>
        <comment>autostart.switch</comment>
        <translation>Запускать вместе с компьютером</translation>
    </message>
    <message>
        <source>This could not be changed: {detail}</source>
        <comment>autostart.fault</comment>
        <translation>Это не удалось изменить: {detail}</translation>
    </message>
    <message>
        <source>Leave the full screen  F11</source>
        <comment>button.full_screen_off</comment>
        <translation>Выйти из полного экрана  F11</translation>
    </message>
    <message>
        <source>The window fills the screen (F11)</source>
        <comment>setting.window.full_screen</comment>
        <translation>Окно на весь экран (F11)</translation>
    </message>
    <message>
        <source>full screen, or back</source>
        <comment>key.F11</comment>
        <translation>полный экран или обратно</translation>
    </message>
    <message>
        <source>This could not be saved: at the next start it is as before.</source>
        <comment>window.not_kept</comment>
        <translation>Это не удалось сохранить: при следующем запуске будет как прежде.</translation>
    </message>
    <message>
        <source>Copy the report  Ctrl+C</source>
        <comment>crash.copy</comment>
        <translation>Копировать отчёт  Ctrl+C</translation>
    </message>
    <message>
        <source>Copied: paste it into a message to the support.</source>
        <comment>crash.copied</comment>
        <translation>Скопировано: вставьте в сообщение для поддержки.</translation>
    </message>
    <message>
        <source>check this till</source>
        <comment>key.F12</comment>
        <translation>проверить эту кассу</translation>
    </message>
    <message>
        <source>Check this till  F12</source>
        <comment>button.check</comment>
        <translation>Проверить кассу  F12</translation>
    </message>
    <message>
        <source>Check this till</source>
        <comment>diagnostics.title</comment>
        <translation>Проверка кассы</translation>
    </message>
    <message>
        <source>Every part is being tried…</source>
        <comment>diagnostics.checking</comment>
        <translation>Проверяется каждая часть…</translation>
    </message>
    <message>
        <source>The check did not run: {detail}</source>
        <comment>diagnostics.not_tried</comment>
        <translation>Проверка не выполнена: {detail}</translation>
    </message>
    <message>
        <source>Last errors</source>
        <comment>diagnostics.troubles</comment>
        <translation>Последние ошибки</translation>
    </message>
    <message>
        <source>none</source>
        <comment>diagnostics.no_troubles</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>diagnostics.journal</comment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>diagnostics.versions</comment>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>diagnostics.places</comment>
        <translation>Где что лежит</translation>
    </message>
    <message>
        <source>Save a file for support  Ctrl+S</source>
        <comment>diagnostics.save</comment>
        <translation>Сохранить файл для поддержки  Ctrl+S</translation>
    </message>
    <message>
        <source>Copy  Ctrl+C</source>
        <comment>diagnostics.copy</comment>
        <translation>Копировать  Ctrl+C</translation>
    </message>
    <message>
        <source>Check again  F5</source>
        <comment>diagnostics.again</comment>
        <translation>Проверить снова  F5</translation>
    </message>
    <message>
        <source>Show the folder  Ctrl+O</source>
        <comment>diagnostics.folder</comment>
        <translation>Открыть папку  Ctrl+O</translation>
    </message>
    <message>
        <source>The file is being saved…</source>
        <comment>diagnostics.saving</comment>
        <translation>Файл сохраняется…</translation>
    </message>
    <message>
        <source>Saved: {file} — send this file to the support. No client&apos;s phone and no password is in it.</source>
        <comment>diagnostics.saved</comment>
        <translation>Сохранено: {file} — отправьте этот файл в поддержку. В нём нет ни телефонов клиентов, ни паролей.</translation>
    </message>
    <message>
        <source>The file was not saved: {detail}</source>
        <comment>diagnostics.not_saved</comment>
        <translation>Файл не сохранён: {detail}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>diagnostics.copied</comment>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>trouble.warning</comment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>trouble.error</comment>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Mistake in the program</source>
        <comment>trouble.critical</comment>
        <translation>Сбой в программе</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>place.data</comment>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>place.settings</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>place.journal</comment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Copies</source>
        <comment>place.backups</comment>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Logs</source>
        <comment>place.logs</comment>
        <translation>Журналы программы</translation>
    </message>
    <message>
        <source>Program</source>
        <comment>place.program</comment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <comment>place.python</comment>
        <translation>Интерпретатор</translation>
    </message>
    <message>
        <source>Times something was sent</source>
        <comment>number.attempts</comment>
        <translation>Сколько раз отправляли</translation>
    </message>
    <message>
        <source>Oldest unsent since</source>
        <comment>number.oldest_unsent</comment>
        <translation>Самый старый неотправленный с</translation>
    </message>
    <message>
        <source>Copies of the journal</source>
        <comment>number.backups</comment>
        <translation>Копии журнала</translation>
    </message>
    <message>
        <source>Newest copy</source>
        <comment>number.newest_backup</comment>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <source>Version of the journal</source>
        <comment>number.revision</comment>
        <translation>Версия журнала</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>number.file_bytes</comment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>number.fault</comment>
        <translation>Неисправность</translation>
    </message>
    <message>
        <source>{file} cannot be written: {detail}</source>
        <comment>bundle.not_written</comment>
        <translation>{file} нельзя записать: {detail}</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>face.nothing.title</comment>
        <translation>Готово к работе</translation>
    </message>
    <message>
        <source>No payment is selected. Choose one from the list, or add one.</source>
        <comment>face.nothing.body</comment>
        <translation>Платёж не выбран. Выберите его в списке или добавьте.</translation>
    </message>
    <message>
        <source>Opening the journal…</source>
        <comment>face.opening.title</comment>
        <translation>Журнал открывается…</translation>
    </message>
    <message>
        <source>You can scan already: nothing that is scanned now gets lost.</source>
        <comment>face.opening.body</comment>
        <translation>Сканировать уже можно: ничего из прочитанного не потеряется.</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <comment>face.awaiting.title</comment>
        <translation>Сканируйте чек</translation>
    </message>
    <message>
        <source>The payment of {amount} is selected. Point the scanner or the camera at the receipt&apos;s QR code.</source>
        <comment>face.awaiting.body</comment>
        <translation>Выбран платёж на {amount}. Наведите сканер или камеру на QR-код чека.</translation>
    </message>
    <message>
        <source>The payment is selected. Point the scanner or the camera at the receipt&apos;s QR code.</source>
        <comment>face.awaiting.body_no_amount</comment>
        <translation>Платёж выбран. Наведите сканер или камеру на QR-код чека.</translation>
    </message>
    <message>
        <source>The earlier receipt was not accepted. Scan the payment&apos;s fiscal receipt once more.</source>
        <comment>face.again.body</comment>
        <translation>Прежний чек не приняли. Сканируйте фискальный чек этого платежа ещё раз.</translation>
    </message>
    <message>
        <source>Another receipt may be attached already. Scan the right one; before it is sent you are asked for the reason.</source>
        <comment>face.again_uncertain.body</comment>
        <translation>Другой чек мог уже прикрепиться. Сканируйте правильный; перед отправкой программа спросит причину.</translation>
    </message>
    <message>
        <source>Receipt No. {number} was scanned just now. Is it this payment&apos;s?</source>
        <comment>face.held</comment>
        <translation>Только что сканировали чек № {number}. Он от этого платежа?</translation>
    </message>
    <message>
        <source>Read, saving…</source>
        <comment>face.reading.title</comment>
        <translation>Прочитано, сохраняется…</translation>
    </message>
    <message>
        <source>Read: {text}</source>
        <comment>face.read_text</comment>
        <translation>Прочитано: {text}</translation>
    </message>
    <message>
        <source>Saved, being sent</source>
        <comment>face.waiting.title</comment>
        <translation>Сохранено, отправляется</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <comment>face.waiting.body</comment>
        <translation>От вас ничего не требуется.</translation>
    </message>
    <message>
        <source>Saved, will be sent again</source>
        <comment>face.later.title</comment>
        <translation>Сохранено, отправится снова</translation>
    </message>
    <message>
        <source>The server asked to try later. There is nothing you need to do.</source>
        <comment>face.later.body</comment>
        <translation>Сервер попросил попробовать позже. От вас ничего не требуется.</translation>
    </message>
    <message>
        <source>Saved, waiting for the connection</source>
        <comment>face.offline.title</comment>
        <translation>Сохранено, ждёт связи</translation>
    </message>
    <message>
        <source>No connection to the server since {since}. There is nothing you need to do.</source>
        <comment>face.offline.body</comment>
        <translation>Нет связи с сервером с {since}. От вас ничего не требуется.</translation>
    </message>
    <message>
        <source>No connection to the server. There is nothing you need to do.</source>
        <comment>face.offline.body_plain</comment>
        <translation>Нет связи с сервером. От вас ничего не требуется.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <comment>face.next_try</comment>
        <translation>Следующая попытка через {seconds} с.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <comment>face.next_try_now</comment>
        <translation>Идёт новая попытка.</translation>
    </message>
    <message>
        <source>Saved, but it cannot be sent</source>
        <comment>face.misconfigured.title</comment>
        <translation>Сохранено, но отправить нельзя</translation>
    </message>
    <message>
        <source>The server&apos;s settings are wrong: call the administrator. The receipt is safe and is sent as soon as they are right.</source>
        <comment>face.misconfigured.body</comment>
        <translation>Настройки сервера неверны: позовите администратора. Чек в безопасности и отправится, как только их исправят.</translation>
    </message>
    <message>
        <source>No server is set up yet. The receipt is safe and is sent as soon as there is one.</source>
        <comment>face.not_configured.body</comment>
        <translation>Сервер ещё не настроен. Чек в безопасности и отправится, как только сервер появится.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>face.sending.title</comment>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>The receipt is on its way to the server.</source>
        <comment>face.sending.body</comment>
        <translation>Чек в пути на сервер.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>face.confirmed.title</comment>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>The payment is closed. You can hand over the receipt.</source>
        <comment>face.confirmed.body</comment>
        <translation>Платёж закрыт. Можно отдать чек.</translation>
    </message>
    <message>
        <source>The server told no phone number of the client.</source>
        <comment>face.confirmed.no_phone</comment>
        <translation>Сервер не сообщил телефон клиента.</translation>
    </message>
    <message>
        <source>The client&apos;s phone</source>
        <comment>face.phone</comment>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <comment>face.rejected.title</comment>
        <translation>Сервер отклонил</translation>
    </message>
    <message>
        <source>The server&apos;s words: {message}</source>
        <comment>face.server_words</comment>
        <translation>Ответ сервера: {message}</translation>
    </message>
    <message>
        <source>Not known whether it went through</source>
        <comment>face.uncertain.title</comment>
        <translation>Неясно, прошёл ли чек</translation>
    </message>
    <message>
        <source>The receipt was sent, but no trustworthy answer came. Do not scan another receipt for this payment.</source>
        <comment>face.uncertain.body</comment>
        <translation>Чек отправлен, но надёжного ответа нет. Не сканируйте другой чек для этого платежа.</translation>
    </message>
    <message>
        <source>The same receipt is sent again by itself, which does no harm.</source>
        <comment>face.uncertain.tries_again</comment>
        <translation>Тот же чек отправится снова сам, это не повредит.</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <comment>face.withdrawn.title</comment>
        <translation>Убран из списка</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <comment>face.withdrawn.body</comment>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>No receipt is sent for it.</source>
        <comment>face.withdrawn.no_reason</comment>
        <translation>Чек для него не отправляется.</translation>
    </message>
    <message>
        <source>Next: {payment} — scan its receipt</source>
        <comment>face.next</comment>
        <translation>Дальше: {payment} — сканируйте чек</translation>
    </message>
    <message>
        <source>No payment is selected for the next scan. Add one with F2.</source>
        <comment>face.no_next</comment>
        <translation>Для следующего чека платёж не выбран. Добавьте его клавишей F2.</translation>
    </message>
    <message>
        <source>The journal cannot be used</source>
        <comment>face.failed.title</comment>
        <translation>Журнал недоступен</translation>
    </message>
    <message>
        <source>Nothing can be saved or sent now. Call the administrator.</source>
        <comment>face.failed.body</comment>
        <translation>Сейчас нельзя ни сохранить, ни отправить. Позовите администратора.</translation>
    </message>
    <message>
        <source>Look at the receipt again</source>
        <comment>scan.look_again.title</comment>
        <translation>Посмотрите на чек ещё раз</translation>
    </message>
    <message>
        <source>Is it the receipt of this payment? If it is, go on.</source>
        <comment>scan.look_again.body</comment>
        <translation>Это чек этого платежа? Если да, продолжайте.</translation>
    </message>
    <message>
        <source>This code is not the receipt&apos;s</source>
        <comment>scan.refused.title</comment>
        <translation>Это код не от чека</translation>
    </message>
    <message>
        <source>Nothing was sent. The payment still awaits its receipt.</source>
        <comment>scan.refused.body</comment>
        <translation>Ничего не отправлено. Платёж по-прежнему ждёт чека.</translation>
    </message>
    <message>
        <source>Which payment is it for?</source>
        <comment>scan.no_payment.title</comment>
        <translation>От какого платежа чек?</translation>
    </message>
    <message>
        <source>The receipt is good. Choose its payment from the list, or add it with F2.</source>
        <comment>scan.no_payment.body</comment>
        <translation>Чек в порядке. Выберите платёж в списке или добавьте его клавишей F2.</translation>
    </message>
    <message>
        <source>This receipt is used already</source>
        <comment>scan.receipt_used.title</comment>
        <translation>Этот чек уже использован</translation>
    </message>
    <message>
        <source>It belongs to the payment {payment}. Scan this payment&apos;s own receipt.</source>
        <comment>scan.receipt_used.body</comment>
        <translation>Он от платежа {payment}. Сканируйте чек этого платежа.</translation>
    </message>
    <message>
        <source>This receipt may be used</source>
        <comment>scan.receipt_maybe_used.title</comment>
        <translation>Этот чек мог быть использован</translation>
    </message>
    <message>
        <source>It was sent for the payment {payment}, and whether it went through is not known. Look at that payment first.</source>
        <comment>scan.receipt_maybe_used.body</comment>
        <translation>Его отправляли для платежа {payment}, и неизвестно, прошёл ли он. Сначала посмотрите тот платёж.</translation>
    </message>
    <message>
        <source>Closed already</source>
        <comment>scan.payment_confirmed.title</comment>
        <translation>Уже закрыт</translation>
    </message>
    <message>
        <source>This payment is confirmed with another receipt. Nothing was changed. Choose the payment that this receipt belongs to.</source>
        <comment>scan.payment_confirmed.body</comment>
        <translation>Этот платёж подтверждён с другим чеком. Ничего не изменено. Выберите платёж, к которому относится этот чек.</translation>
    </message>
    <message>
        <source>Another receipt is on its way</source>
        <comment>scan.payment_busy.title</comment>
        <translation>Другой чек уже в пути</translation>
    </message>
    <message>
        <source>This payment has another receipt, which may be attached already. Use this one instead only if you are sure.</source>
        <comment>scan.payment_busy.body</comment>
        <translation>У этого платежа есть другой чек, и он мог уже прикрепиться. Берите этот, только если вы уверены.</translation>
    </message>
    <message>
        <source>Another receipt is being sent</source>
        <comment>scan.payment_sending.title</comment>
        <translation>Отправляется другой чек</translation>
    </message>
    <message>
        <source>Wait for its answer, then scan this receipt again if it is needed.</source>
        <comment>scan.payment_sending.body</comment>
        <translation>Дождитесь ответа, потом при необходимости сканируйте этот чек снова.</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <comment>scan.payment_withdrawn.title</comment>
        <translation>Убран из списка</translation>
    </message>
    <message>
        <source>Put the payment back first, then scan its receipt.</source>
        <comment>scan.payment_withdrawn.body</comment>
        <translation>Сначала верните платёж, потом сканируйте его чек.</translation>
    </message>
    <message>
        <source>No such payment</source>
        <comment>scan.payment_unknown.title</comment>
        <translation>Такого платежа нет</translation>
    </message>
    <message>
        <source>The payment is not in the journal. Choose another one, or add it with F2.</source>
        <comment>scan.payment_unknown.body</comment>
        <translation>Платежа нет в журнале. Выберите другой или добавьте его клавишей F2.</translation>
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
        <translation>Время</translation>
    </message>
    <message>
        <source>Terminal</source>
        <comment>receipt.terminal</comment>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Fiscal sign</source>
        <comment>receipt.sign</comment>
        <translation>Фиск. признак</translation>
    </message>
    <message>
        <source>read</source>
        <comment>step.read</comment>
        <translation>прочитан</translation>
    </message>
    <message>
        <source>read by the scanner</source>
        <comment>step.read.wedge</comment>
        <translation>прочитан сканером</translation>
    </message>
    <message>
        <source>read by the camera</source>
        <comment>step.read.camera</comment>
        <translation>прочитан камерой</translation>
    </message>
    <message>
        <source>read from a picture</source>
        <comment>step.read.picture</comment>
        <translation>прочитан с картинки</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>step.read.typed</comment>
        <translation>введён вручную</translation>
    </message>
    <message>
        <source>pasted</source>
        <comment>step.read.paste</comment>
        <translation>вставлен</translation>
    </message>
    <message>
        <source>given by a program</source>
        <comment>step.read.command_line</comment>
        <translation>передан программой</translation>
    </message>
    <message>
        <source>saved in the journal</source>
        <comment>step.saved</comment>
        <translation>сохранён в журнале</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>step.sent</comment>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>next try</source>
        <comment>step.next_try</comment>
        <translation>следующая попытка</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>step.answered</comment>
        <translation>получен ответ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>step.confirmed</comment>
        <translation>подтверждён</translation>
    </message>
    <message>
        <source>confirmed in {seconds} s</source>
        <comment>step.confirmed_in</comment>
        <translation>подтверждён за {seconds} с</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>step.rejected</comment>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>refused, code {code}</source>
        <comment>step.rejected_code</comment>
        <translation>отклонён, код {code}</translation>
    </message>
    <message>
        <source>try again later</source>
        <comment>step.retry</comment>
        <translation>повторить позже</translation>
    </message>
    <message>
        <source>no connection, try {number}</source>
        <comment>step.offline</comment>
        <translation>нет связи, попытка {number}</translation>
    </message>
    <message>
        <source>no sure answer</source>
        <comment>step.uncertain</comment>
        <translation>нет точного ответа</translation>
    </message>
    <message>
        <source>settings are wrong</source>
        <comment>step.misconfigured</comment>
        <translation>настройки неверны</translation>
    </message>
    <message>
        <source>Copy the phone  F7</source>
        <comment>button.copy_phone</comment>
        <translation>Копировать телефон  F7</translation>
    </message>
    <message>
        <source>Scan again  F5</source>
        <comment>button.scan_again</comment>
        <translation>Сканировать заново  F5</translation>
    </message>
    <message>
        <source>Another receipt  F5</source>
        <comment>button.other_receipt</comment>
        <translation>Другой чек  F5</translation>
    </message>
    <message>
        <source>Send again  F6</source>
        <comment>button.retry</comment>
        <translation>Отправить ещё раз  F6</translation>
    </message>
    <message>
        <source>Send now  F6</source>
        <comment>button.send_now</comment>
        <translation>Отправить сейчас  F6</translation>
    </message>
    <message>
        <source>Take off the list…  Ctrl+Del</source>
        <comment>button.withdraw</comment>
        <translation>Убрать из списка…  Ctrl+Del</translation>
    </message>
    <message>
        <source>Put back  Ctrl+R</source>
        <comment>button.restore</comment>
        <translation>Вернуть  Ctrl+R</translation>
    </message>
    <message>
        <source>Use this receipt anyway…  Ctrl+Enter</source>
        <comment>button.override</comment>
        <translation>Всё равно взять этот чек…  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Go on  Enter</source>
        <comment>button.go_on</comment>
        <translation>Продолжить  Enter</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <comment>button.cancel</comment>
        <translation>Отмена  Esc</translation>
    </message>
    <message>
        <source>Show that payment  Enter</source>
        <comment>button.show_other</comment>
        <translation>Показать тот платёж  Enter</translation>
    </message>
    <message>
        <source>+ Add payment  F2</source>
        <comment>button.add</comment>
        <translation>+ Добавить платёж  F2</translation>
    </message>
    <message>
        <source>Use this receipt  Enter</source>
        <comment>button.use_held</comment>
        <translation>Взять этот чек  Enter</translation>
    </message>
    <message>
        <source>Settings  Ctrl+,</source>
        <comment>button.settings</comment>
        <translation>Настройки  Ctrl+,</translation>
    </message>
    <message>
        <source>Try again  Enter</source>
        <comment>button.reopen</comment>
        <translation>Попробовать снова  Enter</translation>
    </message>
    <message>
        <source>Show  Ctrl+G</source>
        <comment>button.show</comment>
        <translation>Показать  Ctrl+G</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <comment>button.close</comment>
        <translation>Закрыть  Esc</translation>
    </message>
    <message>
        <source>Understood  Ctrl+G</source>
        <comment>button.dismiss</comment>
        <translation>Понятно  Ctrl+G</translation>
    </message>
    <message>
        <source>Switch the camera on  F4</source>
        <comment>button.camera_on</comment>
        <translation>Включить камеру  F4</translation>
    </message>
    <message>
        <source>Switch the camera off  F4</source>
        <comment>button.camera_off</comment>
        <translation>Выключить камеру  F4</translation>
    </message>
    <message>
        <source>Sample receipt  F8</source>
        <comment>button.sample</comment>
        <translation>Учебный чек  F8</translation>
    </message>
    <message>
        <source>Type the link  Ctrl+L</source>
        <comment>button.type_link</comment>
        <translation>Ввести ссылку  Ctrl+L</translation>
    </message>
    <message>
        <source>Uzum Fiskal</source>
        <comment>window.title</comment>
        <translation>Uzum Fiskal</translation>
    </message>
    <message>
        <source>Uzum Fiskal — TRAINING</source>
        <comment>window.title_training</comment>
        <translation>Uzum Fiskal — УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <comment>window.training</comment>
        <translation>УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message>
        <source>nothing here is real</source>
        <comment>window.training_hint</comment>
        <translation>здесь всё учебное</translation>
    </message>
    <message>
        <source>{amount} soʻm</source>
        <comment>window.som</comment>
        <translation>{amount} сум</translation>
    </message>
    <message>
        <source>soʻm</source>
        <comment>window.som_unit</comment>
        <translation>сум</translation>
    </message>
    <message>
        <source>{amount} · {what}</source>
        <comment>window.payment</comment>
        <translation>{amount} · {what}</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>window.no_amount</comment>
        <translation>без суммы</translation>
    </message>
    <message>
        <source>Search: order, payment, receipt…   Ctrl+F</source>
        <comment>window.search</comment>
        <translation>Поиск: заказ, платёж, чек…   Ctrl+F</translation>
    </message>
    <message>
        <source>Search   Ctrl+F</source>
        <comment>window.search_short</comment>
        <translation>Поиск   Ctrl+F</translation>
    </message>
    <message>
        <source>Search the payments</source>
        <comment>window.search_name</comment>
        <translation>Поиск платежей</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>window.settings_name</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The payment id is copied</source>
        <comment>window.id_copied</comment>
        <translation>ID платежа скопирован</translation>
    </message>
    <message>
        <source>Payments</source>
        <comment>list.name</comment>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Which payments are shown</source>
        <comment>list.tabs_name</comment>
        <translation>Какие платежи показаны</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <comment>list.tab_count</comment>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>No payment awaits a receipt.</source>
        <comment>list.empty.awaiting</comment>
        <translation>Нет платежей, которые ждут чека.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <comment>list.empty.attention</comment>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <comment>list.empty.done</comment>
        <translation>Пока ничего не готово.</translation>
    </message>
    <message>
        <source>There are no payments yet.</source>
        <comment>list.empty.all</comment>
        <translation>Платежей пока нет.</translation>
    </message>
    <message>
        <source>Nothing was found here. Ctrl+4 searches all payments.</source>
        <comment>list.empty.search</comment>
        <translation>Здесь ничего не найдено. Ctrl+4 ищет во всех платежах.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <comment>list.loading</comment>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Recent:</source>
        <comment>recent.title</comment>
        <translation>Недавние:</translation>
    </message>
    <message>
        <source>no results yet</source>
        <comment>recent.none</comment>
        <translation>результатов пока нет</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>status.camera</comment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Camera off</source>
        <comment>status.camera_off</comment>
        <translation>Камера выключена</translation>
    </message>
    <message>
        <source>Camera: no picture</source>
        <comment>status.camera_trouble</comment>
        <translation>Камера: нет изображения</translation>
    </message>
    <message>
        <source>Scanner</source>
        <comment>status.scanner</comment>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Scanner restarting</source>
        <comment>status.scanner_restarting</comment>
        <translation>Сканер перезапускается</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <comment>status.waiting</comment>
        <translation>К отправке: {count}</translation>
    </message>
    <message>
        <source>Need attention: {count}  Ctrl+2</source>
        <comment>status.attention</comment>
        <translation>Требуют внимания: {count}  Ctrl+2</translation>
    </message>
    <message>
        <source>F1 — all keys</source>
        <comment>status.keys</comment>
        <translation>F1 — все клавиши</translation>
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
        <translation>Сервер недоступен</translation>
    </message>
    <message>
        <source>Server settings wrong</source>
        <comment>server.misconfigured</comment>
        <translation>Настройки сервера неверны</translation>
    </message>
    <message>
        <source>No server set up</source>
        <comment>server.not_configured</comment>
        <translation>Сервер не настроен</translation>
    </message>
    <message>
        <source>For the administrator: the server&apos;s settings are wrong, nothing is being sent.</source>
        <comment>banner.misconfigured</comment>
        <translation>Администратору: настройки сервера неверны, ничего не отправляется.</translation>
    </message>
    <message>
        <source>No server is set up: receipts are saved, but not sent.</source>
        <comment>banner.not_configured</comment>
        <translation>Сервер не настроен: чеки сохраняются, но не отправляются.</translation>
    </message>
    <message>
        <source>The server refused {payment}.</source>
        <comment>banner.rejected</comment>
        <translation>Сервер отклонил {payment}.</translation>
    </message>
    <message>
        <source>It is not known whether {payment} went through.</source>
        <comment>banner.uncertain</comment>
        <translation>Неизвестно, прошёл ли {payment}.</translation>
    </message>
    <message>
        <source>The camera reader stopped and was started again. Nothing was lost.</source>
        <comment>banner.scanner_restarted</comment>
        <translation>Чтение с камеры остановилось и запущено снова. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <comment>camera.off</comment>
        <translation>Камера выключена</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <comment>camera.opening</comment>
        <translation>Камера включается…</translation>
    </message>
    <message>
        <source>Show the receipt&apos;s QR code to the camera</source>
        <comment>camera.on</comment>
        <translation>Покажите камере QR-код чека</translation>
    </message>
    <message>
        <source>The camera cannot be opened: another program may be using it</source>
        <comment>camera.busy</comment>
        <translation>Камера не открывается: возможно, её занимает другая программа</translation>
    </message>
    <message>
        <source>The camera gives no picture; trying again</source>
        <comment>camera.lost</comment>
        <translation>Камера не даёт изображения; пробуем снова</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is black: is its lens covered?</source>
        <comment>camera.black</comment>
        <translation>Изображение чёрное: не закрыт ли объектив?</translation>
    </message>
    <message>
        <source>Camera: {detail}</source>
        <comment>scanning.detail</comment>
        <translation>Камера: {detail}</translation>
    </message>
    <message>
        <source>The code is read</source>
        <comment>scanning.code_read</comment>
        <translation>Код прочитан</translation>
    </message>
    <message>
        <source>The fiscal code is read; the other QR code is not the fiscal one</source>
        <comment>scanning.code_read_beside_other</comment>
        <translation>Фискальный код прочитан; другой QR-код не фискальный</translation>
    </message>
    <message>
        <source>This QR code is not the fiscal receipt&apos;s: show the one of the tax committee</source>
        <comment>scanning.other_code</comment>
        <translation>Этот QR-код не фискального чека: покажите код налогового комитета</translation>
    </message>
    <message>
        <source>Two receipts are in sight: show only the one of this payment</source>
        <comment>scanning.two_receipts</comment>
        <translation>Видны два чека: покажите только чек этого платежа</translation>
    </message>
    <message>
        <source>A hand scanner works at any time, whatever is open.</source>
        <comment>scanning.hint</comment>
        <translation>Ручной сканер работает всегда, что бы ни было открыто.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <comment>scanning.preview_name</comment>
        <translation>Что видит камера</translation>
    </message>
    <message>
        <source>The receipt&apos;s link</source>
        <comment>scanning.link_name</comment>
        <translation>Ссылка чека</translation>
    </message>
    <message>
        <source>ofd.soliq.uz/check?t=… , then Enter</source>
        <comment>scanning.link_hint</comment>
        <translation>ofd.soliq.uz/check?t=… , затем Enter</translation>
    </message>
    <message>
        <source>There is no link and no picture to paste.</source>
        <comment>scanning.paste_nothing</comment>
        <translation>Вставлять нечего: нет ни ссылки, ни картинки.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <comment>picture.reading</comment>
        <translation>Картинка читается…</translation>
    </message>
    <message>
        <source>There is no QR code in this picture.</source>
        <comment>picture.no_code</comment>
        <translation>На этой картинке нет QR-кода.</translation>
    </message>
    <message>
        <source>This picture shows two receipts: use one that shows a single receipt.</source>
        <comment>picture.two_receipts</comment>
        <translation>На картинке два чека: возьмите такую, где чек один.</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <comment>picture.not_a_picture</comment>
        <translation>Этот файл не картинка.</translation>
    </message>
    <message>
        <source>This picture is too large.</source>
        <comment>picture.too_large</comment>
        <translation>Картинка слишком большая.</translation>
    </message>
    <message>
        <source>This picture could not be read. Scan the receipt itself.</source>
        <comment>picture.crashed</comment>
        <translation>Картинку не удалось прочитать. Сканируйте сам чек.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <comment>picture.unreadable</comment>
        <translation>Этот файл не открывается.</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <comment>add.title</comment>
        <translation>Добавить платёж</translation>
    </message>
    <message>
        <source>Payment id</source>
        <comment>add.id</comment>
        <translation>ID платежа</translation>
    </message>
    <message>
        <source>from the Uzum receipt or the bank&apos;s message</source>
        <comment>add.id_hint</comment>
        <translation>из чека Uzum или сообщения банка</translation>
    </message>
    <message>
        <source>Amount, soʻm</source>
        <comment>add.amount</comment>
        <translation>Сумма, сум</translation>
    </message>
    <message>
        <source>185 000 (may be left empty)</source>
        <comment>add.amount_hint</comment>
        <translation>185 000 (можно не заполнять)</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>add.note</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Order 1043 (may be left empty)</source>
        <comment>add.note_hint</comment>
        <translation>Заказ 1043 (можно не заполнять)</translation>
    </message>
    <message>
        <source>Add  Enter</source>
        <comment>add.save</comment>
        <translation>Добавить  Enter</translation>
    </message>
    <message>
        <source>Take the payment off the list</source>
        <comment>withdraw.title</comment>
        <translation>Убрать платёж из списка</translation>
    </message>
    <message>
        <source>No receipt will be sent for it. It stays in the journal and can be put back.</source>
        <comment>withdraw.body</comment>
        <translation>Чек для него отправлен не будет. Он останется в журнале, и его можно вернуть.</translation>
    </message>
    <message>
        <source>A receipt may be attached to it already; taking it off the list does not undo that. The reason is kept in the journal.</source>
        <comment>withdraw.body_uncertain</comment>
        <translation>К нему уже мог прикрепиться чек; если убрать платёж из списка, это не отменится. Причина сохранится в журнале.</translation>
    </message>
    <message>
        <source>Take off the list  Enter</source>
        <comment>withdraw.save</comment>
        <translation>Убрать из списка  Enter</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <comment>withdraw.reason.mistake</comment>
        <translation>Введён по ошибке</translation>
    </message>
    <message>
        <source>The money was returned</source>
        <comment>withdraw.reason.returned</comment>
        <translation>Деньги возвращены</translation>
    </message>
    <message>
        <source>Confirmed in another way</source>
        <comment>withdraw.reason.elsewhere</comment>
        <translation>Подтверждён другим способом</translation>
    </message>
    <message>
        <source>Use another receipt</source>
        <comment>override.title</comment>
        <translation>Взять другой чек</translation>
    </message>
    <message>
        <source>An earlier receipt may be attached already. If it is, the payment gets two. Your decision and its reason are kept in the journal.</source>
        <comment>override.body</comment>
        <translation>Прежний чек мог уже прикрепиться. Тогда у платежа будет два чека. Ваше решение и его причина сохранятся в журнале.</translation>
    </message>
    <message>
        <source>The receipt may be attached to another payment already. Your decision and its reason are kept in the journal.</source>
        <comment>override.body_receipt</comment>
        <translation>Чек мог уже прикрепиться к другому платежу. Ваше решение и его причина сохранятся в журнале.</translation>
    </message>
    <message>
        <source>Use this receipt  Enter</source>
        <comment>override.save</comment>
        <translation>Взять этот чек  Enter</translation>
    </message>
    <message>
        <source>The earlier receipt was wrong</source>
        <comment>override.reason.wrong_receipt</comment>
        <translation>Прежний чек был не тот</translation>
    </message>
    <message>
        <source>Checked with the bank: it is not attached</source>
        <comment>override.reason.checked</comment>
        <translation>Проверено в банке: не прикреплён</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>reason.label</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Write the reason: it is kept in the journal.</source>
        <comment>reason.empty</comment>
        <translation>Напишите причину: она сохранится в журнале.</translation>
    </message>
    <message>
        <source>All keys</source>
        <comment>help.title</comment>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>this table</source>
        <comment>key.F1</comment>
        <translation>эта таблица</translation>
    </message>
    <message>
        <source>add a payment</source>
        <comment>key.F2</comment>
        <translation>добавить платёж</translation>
    </message>
    <message>
        <source>switch the camera on or off</source>
        <comment>key.F4</comment>
        <translation>включить или выключить камеру</translation>
    </message>
    <message>
        <source>scan again for the shown payment</source>
        <comment>key.F5</comment>
        <translation>сканировать заново для показанного платежа</translation>
    </message>
    <message>
        <source>send the shown payment now</source>
        <comment>key.F6</comment>
        <translation>отправить показанный платёж сейчас</translation>
    </message>
    <message>
        <source>send everything that waits now</source>
        <comment>key.Shift+F6</comment>
        <translation>отправить сейчас всё, что ждёт</translation>
    </message>
    <message>
        <source>copy the client&apos;s phone</source>
        <comment>key.F7</comment>
        <translation>копировать телефон клиента</translation>
    </message>
    <message>
        <source>sample receipt (training only)</source>
        <comment>key.F8</comment>
        <translation>учебный чек (только в учебном режиме)</translation>
    </message>
    <message>
        <source>copy the payment id</source>
        <comment>key.Ctrl+C</comment>
        <translation>копировать ID платежа</translation>
    </message>
    <message>
        <source>search the payments</source>
        <comment>key.Ctrl+F</comment>
        <translation>поиск платежей</translation>
    </message>
    <message>
        <source>the button of the message above</source>
        <comment>key.Ctrl+G</comment>
        <translation>кнопка сообщения наверху</translation>
    </message>
    <message>
        <source>type a receipt&apos;s link</source>
        <comment>key.Ctrl+L</comment>
        <translation>ввести ссылку чека</translation>
    </message>
    <message>
        <source>paste a link or a picture</source>
        <comment>key.Ctrl+V</comment>
        <translation>вставить ссылку или картинку</translation>
    </message>
    <message>
        <source>the four lists</source>
        <comment>key.Ctrl+1</comment>
        <translation>четыре списка</translation>
    </message>
    <message>
        <source>take the shown payment off the list</source>
        <comment>key.Ctrl+Delete</comment>
        <translation>убрать показанный платёж из списка</translation>
    </message>
    <message>
        <source>put the shown payment back</source>
        <comment>key.Ctrl+R</comment>
        <translation>вернуть показанный платёж</translation>
    </message>
    <message>
        <source>settings</source>
        <comment>key.Ctrl+,</comment>
        <translation>настройки</translation>
    </message>
    <message>
        <source>choose another payment</source>
        <comment>key.Up</comment>
        <translation>выбрать другой платёж</translation>
    </message>
    <message>
        <source>go on, when the card asks</source>
        <comment>key.Enter</comment>
        <translation>продолжить, когда карточка спрашивает</translation>
    </message>
    <message>
        <source>back; nothing is lost by it</source>
        <comment>key.Esc</comment>
        <translation>назад; ничего не теряется</translation>
    </message>
</context>
</TS>
