; Stands for python.exe and pythonw.exe where no Windows Python can be had: it writes down how it
; was called, answers as the test has told it to, and makes byte code files when asked to compile.
; The folder in the variable STAND_IN holds calls.txt (written) and answers.ini (read).
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
Name "stand-in"
OutFile "${OUTFILE}"
!include LogicLib.nsh
!include FileFunc.nsh
!include StrFunc.nsh
${StrStr}

Var Place
Var Word
Var Words
Var Code

!macro Match WORD
  ${StrStr} $R0 $R9 "${WORD}"
  ${If} $R0 != ""
  ${AndIf} $Word == ""
    StrCpy $Word "${WORD}"
  ${EndIf}
!macroend

Section
  ReadEnvStr $Place "STAND_IN"
  ${GetParameters} $R9
  FileOpen $0 "$Place\calls.txt" a
  FileSeek $0 0 END
  FileWriteUTF16LE $0 "$R9$\r$\n"
  FileClose $0
  !insertmacro Match "compileall"
  !insertmacro Match "bootstrap"
  !insertmacro Match "settings check"
  !insertmacro Match "quit --training"
  !insertmacro Match "quit"
  !insertmacro Match "journal backup"
  !insertmacro Match "payments unsent"
  ${If} $Word == "compileall"
    Call Compile
  ${EndIf}
  ReadINIStr $Code "$Place\answers.ini" "$Word" "exit"
  ReadINIStr $Words "$Place\answers.ini" "$Word" "words"
  ${If} $Words != ""
    System::Call 'kernel32::GetStdHandle(i -11)p.r0'
    FileWrite $0 "$Words$\r$\n"
  ${EndIf}
  SetErrorLevel $Code
SectionEnd

Function Compile
  CreateDirectory "$EXEDIR\..\app\__pycache__"
  FindFirst $0 $1 "$EXEDIR\..\app\*.py"
  ${DoWhile} $1 != ""
    StrCpy $2 $1 -3
    FileOpen $3 "$EXEDIR\..\app\__pycache__\$2.cpython-313.pyc" w
    FileClose $3
    FindNext $0 $1
  ${Loop}
  FindClose $0
FunctionEnd
