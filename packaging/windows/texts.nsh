; What the setup says, in three languages.

!macro Text NAME ENGLISH RUSSIAN UZBEK
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_RUSSIAN} "${RUSSIAN}"
  LangString ${NAME} ${LANG_UZBEK} "${UZBEK}"
!macroend
!define Text "!insertmacro Text"

${Text} ProgramPart "Program" "Программа" "Dastur"
${Text} DesktopPart "Icon on the desktop" "Значок на рабочем столе" "Ish stolidagi belgi"
${Text} AutostartPart "Start together with Windows" "Запускать вместе с Windows" "Windows bilan birga ishga tushirish"
${Text} Launch "Start Uzum Fiskal" "Запустить Uzum Fiskal" "Uzum Fiskalni ishga tushirish"

${Text} TooOld "Uzum Fiskal needs 64-bit Windows 10, version 1809 or newer." "Для Uzum Fiskal нужна 64-разрядная Windows 10 версии 1809 или новее." "Uzum Fiskal uchun 64 bitli Windows 10 ning 1809 yoki yangiroq versiyasi kerak."
${Text} NewerThere "A newer version, $OldVersion, is installed. It stays; nothing was changed." "Уже установлена более новая версия $OldVersion. Она остаётся, ничего не изменено." "Yangiroq versiya ($OldVersion) oʻrnatilgan. U qoladi, hech narsa oʻzgartirilmadi."
${Text} NoRights "Installing for all users needs an administrator: start the setup with 'Run as administrator'." "Установка для всех пользователей требует прав администратора: запустите установку от имени администратора." "Barcha foydalanuvchilar uchun oʻrnatishga administrator huquqi kerak: dasturni administrator nomidan ishga tushiring."
${Text} PathTooLong "The folder's path is too long for Windows: $INSTDIR" "Слишком длинный путь к папке: $INSTDIR" "Papkaga yoʻl juda uzun: $INSTDIR"
${Text} NoSpace "There is not enough room on the disk: ${NEEDED_MB} MB are needed in $INSTDIR." "На диске мало места: нужно ${NEEDED_MB} МБ в папке $INSTDIR." "Diskda joy yetarli emas: $INSTDIR papkasida ${NEEDED_MB} MB kerak."
${Text} NotWritten "Not all files could be written to $Program. Nothing was changed: see to the disk, to the rights on the folder and to the antivirus, then start again." "Не все файлы удалось записать в $Program. Ничего не изменено: проверьте диск, права на папку и антивирус и запустите установку снова." "Barcha fayllarni $Program papkasiga yozib boʻlmadi. Hech narsa oʻzgarmadi: disk, papkaga huquqlar va antivirusni tekshirib, qaytadan boshlang."
${Text} NotStarting "The program that was copied does not start on this computer. Nothing was changed; the log tells more: $LogFile" "Скопированная программа не запускается на этом компьютере. Ничего не изменено, подробности в журнале: $LogFile" "Nusxalangan dastur bu kompyuterda ishga tushmayapti. Hech narsa oʻzgarmadi, batafsil: $LogFile"
${Text} SettingsMissing "The settings file is not there: $SettingsFile" "Нет файла настроек: $SettingsFile" "Sozlamalar fayli topilmadi: $SettingsFile"
${Text} SettingsWrong "The settings file is not right: $Answer" "Ошибка в файле настроек: $Answer" "Sozlamalar faylida xato: $Answer"
${Text} SettingsForAll "Settings belong to one user. Leave /SETTINGS out together with /ALLUSERS." "Настройки принадлежат одному пользователю: с /ALLUSERS не указывайте /SETTINGS." "Sozlamalar bitta foydalanuvchiga tegishli: /ALLUSERS bilan /SETTINGS koʻrsatilmasin."
${Text} StillRunning "Uzum Fiskal is running and did not close. Close it on all desktops, then start again; nothing was changed." "Uzum Fiskal запущен и не закрылся. Закройте его у всех пользователей и запустите снова; ничего не изменено." "Uzum Fiskal ishlab turibdi va yopilmadi. Uni barcha foydalanuvchilarda yoping va qaytadan boshlang; hech narsa oʻzgarmadi."
${Text} NoBackup "The journal could not be backed up, so nothing was changed: $Answer" "Не удалось сделать копию журнала, поэтому ничего не изменено: $Answer" "Jurnal nusxasini olib boʻlmadi, shu sababli hech narsa oʻzgarmadi: $Answer"

${Text} DataTitle "Payments and settings" "Платежи и настройки" "Toʻlovlar va sozlamalar"
${Text} DataSubtitle "The program goes; what it recorded stays unless you say otherwise." "Программа удаляется, а её записи остаются, если вы не решите иначе." "Dastur oʻchiriladi, yozuvlari esa qoladi, agar boshqacha aytmasangiz."
${Text} DataUnsent "Payments whose receipt was not sent yet: $Unsent. Left unsent, the shop can be fined." "Платежей, чек которых ещё не отправлен: $Unsent. Если не отправить, магазин могут оштрафовать." "Cheki hali yuborilmagan toʻlovlar: $Unsent. Yuborilmasa, doʻkonga jarima solinishi mumkin."
${Text} DataNone "All receipts were sent." "Все чеки отправлены." "Barcha cheklar yuborilgan."
${Text} DataUnknown "It could not be found out how many payments are unsent." "Не удалось узнать, сколько платежей не отправлено." "Nechta toʻlov yuborilmagani aniqlanmadi."
${Text} DataOthers "This computer's other users keep their own records: see that their receipts are sent, too." "Записи других пользователей этого компьютера остаются у них: проверьте, что и их чеки отправлены." "Bu kompyuterning boshqa foydalanuvchilari yozuvlari oʻzlarida qoladi: ularning cheklari ham yuborilganini tekshiring."
${Text} DataDelete "Delete payments and settings as well" "Удалить и платежи, и настройки" "Toʻlovlar va sozlamalarni ham oʻchirish"
${Text} DataSure "Really delete the records? $\r$\n$UnsentWords" "Действительно удалить записи? $\r$\n$UnsentWords" "Yozuvlar rostdan ham oʻchirilsinmi? $\r$\n$UnsentWords"
${Text} DataKept "The records were kept, because payments are unsent: $Unsent." "Записи сохранены: есть неотправленные платежи: $Unsent." "Yozuvlar saqlab qolindi: yuborilmagan toʻlovlar bor: $Unsent."
