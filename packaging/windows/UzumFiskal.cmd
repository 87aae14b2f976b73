@echo off
rem Uzum Fiskal's command line, with the interpreter that was installed with it.
rem   UzumFiskal --selftest      every part is tried
rem   UzumFiskal check           the same, and waits for a key: "Check this till" in the Start menu
if "%~1"=="--selftest" goto selftest
if "%~1"=="check" goto check
"%~dp0python\python.exe" -m app %*
exit /b %ERRORLEVEL%

:selftest
"%~dp0python\python.exe" -m app selftest %2 %3 %4 %5 %6
exit /b %ERRORLEVEL%

:check
title Uzum Fiskal
"%~dp0python\python.exe" -m app selftest
pause
