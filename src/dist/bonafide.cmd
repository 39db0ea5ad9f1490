@echo off
rem Runs Bonafide where it is installed. Needs Java 17 or later (JAVA_HOME, else the PATH), or its own in runtime.
setlocal
set "ROOT=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%ROOT%\runtime\bin\java.exe" set "JAVA=%ROOT%\runtime\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%ROOT%\lib\bonafide.jar" %*
exit /b %ERRORLEVEL%
