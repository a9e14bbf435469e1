@echo off
rem NOT YET RUN: written from the documentation, to be tried on Windows.
rem
rem Lets a phone in your own network reach Hushnote's phone page. Lies in the app folder of an installed Hushnote and
rem asks for an administrator. Public networks stay closed; "firewall.cmd remove" takes the rule away.
net session >nul 2>&1
if errorlevel 1 (
  powershell -NoProfile -Command "Start-Process -Verb RunAs -FilePath '%~f0' -ArgumentList '%~1'"
  exit /b
)
for %%p in ("%~dp0..\Hushnote.exe") do set "PROGRAM=%%~fp"
netsh advfirewall firewall delete rule name="Hushnote phone page" >nul
if /i "%~1"=="remove" exit /b 0
netsh advfirewall firewall add rule name="Hushnote phone page" dir=in action=allow protocol=TCP program="%PROGRAM%" profile=private,domain remoteip=localsubnet
