@echo off
rem Starts Hushnote with Java 25 or newer: HUSHNOTE_JAVA, then JAVA_HOME, then the PATH.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined HUSHNOTE_JAVA if exist "%HUSHNOTE_JAVA%\bin\java.exe" set "JAVA=%HUSHNOTE_JAVA%\bin\java.exe"
set "FIRST=%~1"
if not defined FIRST goto window
if "%FIRST:~0,2%"=="--" goto window
if not "%~x1"=="" goto window
"%JAVA%" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -cp "%HOME_DIR%\lib\*" dev.hushnote.Hushnote %*
exit /b %ERRORLEVEL%
:window
"%JAVA%" "@%HOME_DIR%\lib\window.options" --module-path "%HOME_DIR%\lib\fx" --add-modules javafx.controls,javafx.media -cp "%HOME_DIR%\lib\*" dev.hushnote.Hushnote %*
exit /b %ERRORLEVEL%
