@echo off
rem Signs one file of ours: the installer's --sign. The release gives the certificate by variables.
signtool sign /f "%CERTIFICATE_FILE%" /p "%CERTIFICATE_PASSWORD%" /fd sha256 /tr http://timestamp.digicert.com /td sha256 %1
exit /b %ERRORLEVEL%
