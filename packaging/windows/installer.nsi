; The setup of Uzum Fiskal. Compiled by installer.py, which gives:
;   STUB VERSION VERSION4 FOLDER STAGE LISTS OUTFILE SIZE_KB NEEDED_MB LONGEST APP_ID PICTURE
; and SIGN, where there is something that signs: it is called for the setup and the uninstaller.
;
; Every version lives in a folder of its own below $INSTDIR and is tried there before anything
; that points to the old one is changed: an upgrade that fails leaves the old version as it was.
; Each version's uninstaller removes the files of its own list, and nothing else.

!if ${STUB} == amd64
  Target amd64-unicode
!else
  Target x86-unicode
!endif
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 16
SetDateSave off
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif
CRCCheck force
RequestExecutionLevel user
ManifestDPIAware true
Name "Uzum Fiskal"
OutFile "${OUTFILE}"
BrandingText "Uzum Fiskal ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off

!define PUBLISHER "Uzum Fiskal"
!define APPS_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\UzumFiskal"
!define MENU "$SMPROGRAMS\Uzum Fiskal"
!define ICON "resources\icons\uzum-fiskal.ico"

; Exit codes. 1 is NSIS's own for "cancelled by the user".
!define TOO_OLD 3
!define NEWER_THERE 4
!define STILL_RUNNING 5
!define SETTINGS_WRONG 6
!define NOT_WRITTEN 7
!define NOT_STARTING 8
!define NO_BACKUP 9
!define NO_RIGHTS 10
!define DATA_KEPT 11

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

Var Program       ; the folder of this version
Var OldRoot       ; where an earlier setup put the program; may be empty
Var OldFolder     ; its version's folder, below OldRoot
Var OldVersion
Var ForAll        ; 1 with /ALLUSERS
Var Data          ; the records of the user who runs this, also with /ALLUSERS
Var SettingsFile
Var LogFile
Var Answer        ; what the last command said
Var Code          ; its exit code
Var WasRunning    ; 1 if the program was closed for the upgrade
Var IsDone        ; 1 once the new version is the one that starts
Var IsUpgrade     ; the uninstaller was called by a newer setup
Var DeleteData
Var Unsent        ; a number, or a question mark
Var UnsentWords
Var Box

!define MUI_ICON "${PICTURE}"
!define MUI_UNICON "${PICTURE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${LISTS}\margin.bmp"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_TEXT "$(Launch)"
!define MUI_FINISHPAGE_RUN_FUNCTION Launch
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.DataPage un.DataLeave
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Uzbek"
!include texts.nsh

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey /LANG=0 "ProductName" "Uzum Fiskal"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Uzum Fiskal ${VERSION} Setup"
VIAddVersionKey /LANG=0 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=0 "LegalCopyright" "${PUBLISHER}"

; ---- Common to the setup and the uninstaller

!macro Log TEXT
  Push $R9
  Push $R8
  StrCpy $R8 `${TEXT}`
  ClearErrors
  FileOpen $R9 "$LogFile" a
  ${IfNot} ${Errors}
    FileSeek $R9 0 END
    FileWriteUTF16LE /BOM $R9 "$R8$\r$\n"
    FileClose $R9
  ${EndIf}
  Pop $R8
  Pop $R9
!macroend
!define Log "!insertmacro Log"

; Say why in words, and end with a code.
!macro Fail CODE TEXT
  ${Log} "error ${CODE}: ${TEXT}"
  SetErrorLevel ${CODE}
  MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Abort
!macroend
!define Fail "!insertmacro Fail"

; Run the program's own command line; its exit code goes to $Code, its words to $Answer.
!macro Run ARGUMENTS
  ${Log} `run: ${ARGUMENTS}`
  nsExec::ExecToStack '"$Program\python\python.exe" ${ARGUMENTS}'
  Pop $Code
  Pop $Answer
  ${Log} "  -> $Code $Answer"
!macroend
!define Run "!insertmacro Run"

; Read /NAME=value or "/NAME=value", as shells quote what holds a blank; the error flag if neither.
!macro ReadOption NAME VALUE
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/${NAME}=" ${VALUE}
  ${If} ${Errors}
    ClearErrors
    ${WordFind2X} $R0 "/${NAME}=" '"' "E+1" ${VALUE}
  ${Else}
    ; Of an option in quotes it gives all that comes, up to the next one without.
    ${WordFind} "${VALUE}" '"' "+1" ${VALUE}
    ${Do}
      StrCpy $R1 ${VALUE} 1 -1
      ${If} $R1 != " "
        ${Break}
      ${EndIf}
      StrCpy ${VALUE} ${VALUE} -1
    ${Loop}
    ClearErrors
  ${EndIf}
!macroend
!define ReadOption "!insertmacro ReadOption"

!macro OpenLog UN
  ${ReadOption} LOG $LogFile
  ${If} ${Errors}
    StrCpy $LogFile "$TEMP\UzumFiskal-setup.log"
  ${EndIf}
  ${GetTime} "" "L" $0 $1 $2 $3 $4 $5 $6
  ${Log} "---- Uzum Fiskal ${VERSION}, ${UN}setup, $2-$1-$0 $4:$5:$6"
!macroend

!macro UseAllUsers
  StrCpy $ForAll 1
  SetShellVarContext all
!macroend

; Remove this version's files by its list. What is in use, or is not ours, stays.
!macro RemoveFiles
  SetOutPath "$TEMP"
  !include "${LISTS}\remove.nsh"
  Delete "$Program\uninstall.exe"
  RMDir "$Program"
!macroend

; Wait until no process runs from a version's folder any more.
!macro AwaitEnd FOLDER
  StrCpy $Code 1
  ${For} $R1 1 50
    StrCpy $Code 0
    ${If} ${FileExists} "${FOLDER}\python\python.exe"
      ClearErrors
      FileOpen $R2 "${FOLDER}\python\python.exe" a
      ${If} ${Errors}
        StrCpy $Code 1
      ${Else}
        FileClose $R2
      ${EndIf}
      ClearErrors
      FileOpen $R2 "${FOLDER}\python\pythonw.exe" a
      ${If} ${Errors}
        StrCpy $Code 1
      ${Else}
        FileClose $R2
      ${EndIf}
    ${EndIf}
    ${If} $Code == 0
      ${Break}
    ${EndIf}
    Sleep 200
  ${Next}
!macroend

; Remove the records by the names that the program gives its files; what else lies there stays.
!macro DeleteRecords FOLDER
  Delete "${FOLDER}\journal.sqlite3*"
  Delete "${FOLDER}\settings.toml*"
  Delete "${FOLDER}\window.lock"
  Delete "${FOLDER}\logs\*.log*"
  RMDir "${FOLDER}\logs"
  Delete "${FOLDER}\backups\*.sqlite3*"
  RMDir "${FOLDER}\backups"
  Delete "${FOLDER}\owners\*"
  RMDir "${FOLDER}\owners"
  RMDir "${FOLDER}"
!macroend

; ---- The setup

Function .onInit
  SetRegView 64
  StrCpy $Data "$LOCALAPPDATA\UzumFiskal"
  !insertmacro OpenLog ""
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    ${Fail} ${TOO_OLD} "$(TooOld)"
  ${EndIf}
  ${IfNot} ${AtLeastBuild} 17763
    ${Fail} ${TOO_OLD} "$(TooOld)"
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${IfNot} ${Errors}
    !insertmacro UseAllUsers
    UserInfo::GetAccountType
    Pop $R1
    ${If} $R1 != "Admin"
      ${Fail} ${NO_RIGHTS} "$(NoRights)"
    ${EndIf}
  ${EndIf}
  Call FindOld
  Call ChoosePlace
  Call CheckSettingsFile
FunctionEnd

Function FindOld
  ReadRegStr $OldRoot SHCTX "${APPS_KEY}" "InstallLocation"
  ReadRegStr $OldFolder SHCTX "${APPS_KEY}" "Folder"
  ReadRegStr $OldVersion SHCTX "${APPS_KEY}" "DisplayVersion"
  ${If} $OldVersion == ""
    Return
  ${EndIf}
  ${Log} "installed: $OldVersion in $OldRoot\$OldFolder"
  ${IfNot} ${FileExists} "$OldRoot\$OldFolder\*.*"
    ; A roaming profile brings the registry along, but not the program of another computer.
    ${Log} "it is not on this computer"
    StrCpy $OldRoot ""
    StrCpy $OldFolder ""
    StrCpy $OldVersion ""
    Return
  ${EndIf}
  ${VersionCompare} $OldVersion ${VERSION} $R0
  ${If} $R0 == 1
    ${Fail} ${NEWER_THERE} "$(NewerThere)"
  ${EndIf}
FunctionEnd

Function ChoosePlace
  ${If} $INSTDIR == ""
    ; NSIS itself does not see "/D=folder" in quotes, which shells make of a folder with a blank.
    ${ReadOption} D $INSTDIR
    ${If} ${Errors}
      StrCpy $INSTDIR ""
    ${EndIf}
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $OldRoot != ""
      StrCpy $INSTDIR $OldRoot
    ${ElseIf} $ForAll == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\UzumFiskal"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\UzumFiskal"
    ${EndIf}
  ${EndIf}
  StrCpy $Program "$INSTDIR\${FOLDER}"
  ${Log} "into: $Program"
  StrLen $R0 $Program
  IntOp $R0 $R0 + ${LONGEST}
  ${If} $R0 > 258
    ${Fail} ${NOT_WRITTEN} "$(PathTooLong)"
  ${EndIf}
FunctionEnd

Function CheckSettingsFile
  ${ReadOption} SETTINGS $SettingsFile
  ${If} ${Errors}
    StrCpy $SettingsFile ""
    Return
  ${EndIf}
  ${If} $ForAll == 1
    ${Fail} ${SETTINGS_WRONG} "$(SettingsForAll)"
  ${EndIf}
  ${IfNot} ${FileExists} "$SettingsFile"
    ${Fail} ${SETTINGS_WRONG} "$(SettingsMissing)"
  ${EndIf}
  ; The program is asked about it from another working directory.
  GetFullPathName $SettingsFile "$SettingsFile"
FunctionEnd

Section "$(ProgramPart)" ProgramSection
  SectionIn RO
  AddSize ${SIZE_KB}  ; NSIS counts no files of functions
  Call CheckSpace
  Call CopyFiles
  Call TryProgram
  Call CheckSettings
  Call CloseOld
  Call BackUp
  Call PutSettings
  Call SwitchOver
  Call RemoveOld
  ${If} $WasRunning == 1
  ${AndIf} ${Silent}
    Call Launch
  ${EndIf}
  ${Log} "done"
  SetErrorLevel 0
SectionEnd

Section /o "$(DesktopPart)" DesktopSection
  Call DesktopIcon
SectionEnd

Section /o "$(AutostartPart)" AutostartSection
  Call Autostart
SectionEnd

Section "-options"
  ${If} ${Silent}
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/DESKTOP" $R1
    ${IfNot} ${Errors}
      Call DesktopIcon
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/AUTOSTART" $R1
    ${IfNot} ${Errors}
      Call Autostart
    ${EndIf}
  ${EndIf}
SectionEnd

Function CheckSpace
  CreateDirectory "$INSTDIR"
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l.r0, p 0, p 0)i.r1'
  ${If} $1 = 0
    Return
  ${EndIf}
  System::Int64Op $0 / 1048576
  Pop $0
  ${If} $0 < ${NEEDED_MB}
    RMDir "$INSTDIR"
    ${Fail} ${NOT_WRITTEN} "$(NoSpace)"
  ${EndIf}
FunctionEnd

Function CopyFiles
  ${Log} "copying"
  ; "try": what cannot be written sets the error flag instead of asking someone who is not there.
  SetOverwrite try
  ClearErrors
  !include "${LISTS}\files.nsh"
  SetOutPath "$Program"
  WriteUninstaller "$Program\uninstall.exe"
  ${If} ${Errors}
    ${Fail} ${NOT_WRITTEN} "$(NotWritten)"
  ${EndIf}
  SetOutPath "$TEMP"
FunctionEnd

Function TryProgram
  ; Compiled now, so that the first start is as fast as the second; the files never change, so
  ; they need not be compared with their sources at each start.
  ${Run} '-m compileall -q --invalidation-mode unchecked-hash "$Program\app" "$Program\lib"'
  ${Run} '-c "import app.bootstrap, app.services.till"'
  ${If} $Code != 0
    ${Fail} ${NOT_STARTING} "$(NotStarting)"
  ${EndIf}
FunctionEnd

Function CheckSettings
  ${If} $SettingsFile == ""
    Return
  ${EndIf}
  ${Run} '-m app settings check "$SettingsFile"'
  ${If} $Code != 0
    ${Fail} ${SETTINGS_WRONG} "$(SettingsWrong)"
  ${EndIf}
FunctionEnd

Function CloseOld
  ${If} $OldVersion == ""
    Return
  ${EndIf}
  ${Run} '-m app quit --wait-s 10'
  ${If} $Code != 0
    ${Fail} ${STILL_RUNNING} "$(StillRunning)"
  ${EndIf}
  StrCpy $R0 $Answer 6
  ${If} $R0 == "closed"
    StrCpy $WasRunning 1
  ${EndIf}
  ${Run} '-m app quit --training --wait-s 10'
  !insertmacro AwaitEnd "$OldRoot\$OldFolder"
  ${If} $Code != 0
    ${Fail} ${STILL_RUNNING} "$(StillRunning)"
  ${EndIf}
FunctionEnd

Function BackUp
  ${IfNot} ${FileExists} "$Data\journal.sqlite3"
    Return
  ${EndIf}
  ${Run} '-m app journal backup'
  ${If} $Code != 0
    ${Fail} ${NO_BACKUP} "$(NoBackup)"
  ${EndIf}
FunctionEnd

Function PutSettings
  ${If} $SettingsFile == ""
    Return
  ${EndIf}
  CreateDirectory "$Data"
  ClearErrors
  ${If} ${FileExists} "$Data\settings.toml"
    CopyFiles /SILENT "$Data\settings.toml" "$Data\settings.toml.before-setup"
  ${EndIf}
  CopyFiles /SILENT "$SettingsFile" "$Data\settings.toml.new"
  ${IfNot} ${Errors}
    ; Put in its place in one step: a power cut leaves the old file or the new one, whole.
    System::Call 'kernel32::MoveFileExW(w "$Data\settings.toml.new", w "$Data\settings.toml", i 9)i.r0'
    ${If} $0 = 0
      SetErrors
    ${EndIf}
  ${EndIf}
  ${If} ${Errors}
    StrCpy $Answer "$Data\settings.toml"
    ${Fail} ${SETTINGS_WRONG} "$(SettingsWrong)"
  ${EndIf}
  ${Log} "settings put in place"
FunctionEnd

; From here on it is the new version that starts.
Function SwitchOver
  Call PutCommand
  Call StartMenu
  WriteRegStr SHCTX "${APPS_KEY}" "DisplayName" "Uzum Fiskal"
  WriteRegStr SHCTX "${APPS_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${APPS_KEY}" "DisplayIcon" "$Program\${ICON}"
  WriteRegStr SHCTX "${APPS_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${APPS_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${APPS_KEY}" "UninstallString" '"$Program\uninstall.exe"'
  WriteRegStr SHCTX "${APPS_KEY}" "QuietUninstallString" '"$Program\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${APPS_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${APPS_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${APPS_KEY}" "NoRepair" 1
  WriteRegStr SHCTX "${APPS_KEY}" "Folder" "${FOLDER}"
  StrCpy $IsDone 1
FunctionEnd

; The command of scripts, in one step: whoever calls it meanwhile starts the old version or the new.
Function PutCommand
  ClearErrors
  FileOpen $R0 "$INSTDIR\UzumFiskal.cmd.new" w
  FileWrite $R0 '@"%~dp0${FOLDER}\UzumFiskal.cmd" %*$\r$\n'
  FileClose $R0
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\UzumFiskal.cmd.new", w "$INSTDIR\UzumFiskal.cmd", i 9)i.r0'
  ${If} ${Errors}
  ${OrIf} $0 = 0
    Delete "$INSTDIR\UzumFiskal.cmd.new"
    ${Fail} ${NOT_WRITTEN} "$(NotWritten)"
  ${EndIf}
FunctionEnd

Function RemoveOld
  ${If} $OldFolder == ""
    Return
  ${EndIf}
  ${If} "$OldRoot\$OldFolder" == $Program
    Return
  ${EndIf}
  ${If} ${FileExists} "$OldRoot\$OldFolder\uninstall.exe"
    ${Log} "removing $OldRoot\$OldFolder"
    ; "_?=" keeps it where it is, so that it is waited for; it cannot remove itself then.
    ExecWait '"$OldRoot\$OldFolder\uninstall.exe" /S /UPGRADE /LOG=$LogFile _?=$OldRoot\$OldFolder' $Code
    ${Log} "  -> $Code"
    Delete "$OldRoot\$OldFolder\uninstall.exe"
    RMDir "$OldRoot\$OldFolder"
  ${EndIf}
  ${If} $OldRoot != $INSTDIR
    Delete "$OldRoot\UzumFiskal.cmd"
    RMDir "$OldRoot"
  ${EndIf}
FunctionEnd

Function .onInstFailed
  ${If} $IsDone == 1
    Return
  ${EndIf}
  ${If} "$OldRoot\$OldFolder" == $Program
    ${Log} "the same version was being repaired: its files stay"
    Return
  ${EndIf}
  ${Log} "taking back what was copied"
  !insertmacro RemoveFiles
  RMDir "$INSTDIR"
  ${If} $WasRunning == 1
    ${Log} "starting the old version again"
    Exec '"$OldRoot\$OldFolder\python\pythonw.exe" -m app'
  ${EndIf}
FunctionEnd

Function Launch
  Exec '"$Program\python\pythonw.exe" -m app'
FunctionEnd

; The task bar groups windows by this identity, and takes name and icon from the shortcut.
!macro Shortcut LINK TARGET ARGUMENTS WORDS
  SetOutPath "$INSTDIR"
  CreateShortcut "${LINK}" "${TARGET}" '${ARGUMENTS}' "$Program\${ICON}" 0 SW_SHOWNORMAL "" "${WORDS}"
  SetOutPath "$TEMP"
!macroend
!macro Identify LINK
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("${LINK}", ${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call 'Oleaut32::SysAllocString(w "${APP_ID}")p.r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,&p $3)p.r5'
        ${IPropertyStore::SetValue} $2 '($4,$5)'
        ${IPropertyStore::Commit} $2 ""
        System::Call 'Oleaut32::SysFreeString(pr3)'
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
      ${EndIf}
      ${IPersistFile::Save} $1 '("${LINK}", 1)'
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

Function StartMenu
  CreateDirectory "${MENU}"
  !insertmacro Shortcut "${MENU}\Uzum Fiskal.lnk" "$Program\python\pythonw.exe" "-m app" "Uzum Fiskal ${VERSION}"
  !insertmacro Identify "${MENU}\Uzum Fiskal.lnk"
  !insertmacro Shortcut "${MENU}\Uzum Fiskal training.lnk" "$Program\python\pythonw.exe" "-m app --training" "Uzum Fiskal ${VERSION}"
  !insertmacro Shortcut "${MENU}\Check this till.lnk" "$Program\UzumFiskal.cmd" "check" "Uzum Fiskal ${VERSION}"
  ; Icons that the user has wanted before keep pointing to a version that is there.
  ${If} ${FileExists} "$DESKTOP\Uzum Fiskal.lnk"
    Call DesktopIcon
  ${EndIf}
  ${If} ${FileExists} "$SMSTARTUP\Uzum Fiskal.lnk"
    Call Autostart
  ${EndIf}
FunctionEnd

Function DesktopIcon
  !insertmacro Shortcut "$DESKTOP\Uzum Fiskal.lnk" "$Program\python\pythonw.exe" "-m app" "Uzum Fiskal ${VERSION}"
  !insertmacro Identify "$DESKTOP\Uzum Fiskal.lnk"
FunctionEnd

Function Autostart
  !insertmacro Shortcut "$SMSTARTUP\Uzum Fiskal.lnk" "$Program\python\pythonw.exe" "-m app" "Uzum Fiskal ${VERSION}"
  !insertmacro Identify "$SMSTARTUP\Uzum Fiskal.lnk"
FunctionEnd

; ---- The uninstaller; $INSTDIR is the folder of its version

Function un.onInit
  SetRegView 64
  StrCpy $Data "$LOCALAPPDATA\UzumFiskal"
  !insertmacro OpenLog "un"
  StrCpy $Program $INSTDIR
  ${GetParent} $Program $OldRoot
  ReadRegStr $R0 HKLM "${APPS_KEY}" "InstallLocation"
  ${If} $R0 == $OldRoot
    !insertmacro UseAllUsers
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/UPGRADE" $R1
  ${IfNot} ${Errors}
    StrCpy $IsUpgrade 1
    Return
  ${EndIf}
  ${If} $ForAll == 1
    UserInfo::GetAccountType
    Pop $R1
    ${If} $R1 != "Admin"
      ${Fail} ${NO_RIGHTS} "$(NoRights)"
    ${EndIf}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/DELETEDATA" $R1
  ${IfNot} ${Errors}
    StrCpy $DeleteData 1
  ${EndIf}
  Call un.Count
FunctionEnd

Function un.Count
  StrCpy $Unsent "?"
  StrCpy $UnsentWords "$(DataUnknown)"
  ${If} ${FileExists} "$Data\journal.sqlite3"
    ${Run} '-m app payments unsent'
    ${If} $Code == 0
      IntOp $Unsent $Answer + 0
      StrCpy $UnsentWords "$(DataUnsent)"
    ${EndIf}
  ${Else}
    StrCpy $Unsent 0
  ${EndIf}
  ${If} $Unsent == 0
    StrCpy $UnsentWords "$(DataNone)"
  ${EndIf}
  ${Log} "unsent payments: $Unsent"
  ${If} $ForAll == 1
    StrCpy $UnsentWords "$UnsentWords$\r$\n$(DataOthers)"
    ${Log} "$(DataOthers)"
  ${EndIf}
FunctionEnd

Function un.DataPage
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 40u "$UnsentWords"
  Pop $0
  ${NSD_CreateCheckbox} 0 50u 100% 12u "$(DataDelete)"
  Pop $Box
  nsDialogs::Show
FunctionEnd

Function un.DataLeave
  ${NSD_GetState} $Box $DeleteData
  ${If} $DeleteData == 1
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(DataSure)" IDYES +2
    Abort
  ${EndIf}
FunctionEnd

Section Uninstall
  ${If} $IsUpgrade == 1
    !insertmacro RemoveFiles
    ${Log} "files of ${VERSION} removed"
    Return
  ${EndIf}
  ${Run} '-m app quit --wait-s 10'
  ${If} $Code == 0
    ${Run} '-m app quit --training --wait-s 10'
    !insertmacro AwaitEnd "$Program"
  ${EndIf}
  ${If} $Code != 0
    ${Fail} ${STILL_RUNNING} "$(StillRunning)"
  ${EndIf}
  Delete "${MENU}\Uzum Fiskal.lnk"
  Delete "${MENU}\Uzum Fiskal training.lnk"
  Delete "${MENU}\Check this till.lnk"
  RMDir "${MENU}"
  Delete "$DESKTOP\Uzum Fiskal.lnk"
  Delete "$SMSTARTUP\Uzum Fiskal.lnk"
  !insertmacro RemoveFiles
  Delete "$OldRoot\UzumFiskal.cmd"
  RMDir "$OldRoot"
  DeleteRegKey SHCTX "${APPS_KEY}"
  SetErrorLevel 0
  ${If} $DeleteData == 1
    Call un.DeleteData
  ${EndIf}
  ${Log} "done"
SectionEnd

Function un.DeleteData
  ClearErrors
  ${GetParameters} $R0
  ${GetOptions} $R0 "/EVENUNSENT" $R1
  ${If} ${Errors}
  ${AndIf} ${Silent}
  ${AndIf} $Unsent != 0
    ${Log} "error ${DATA_KEPT}: $(DataKept)"
    SetErrorLevel ${DATA_KEPT}
    Return
  ${EndIf}
  !insertmacro DeleteRecords "$Data\training"
  !insertmacro DeleteRecords "$Data"
  ${Log} "records deleted"
FunctionEnd
