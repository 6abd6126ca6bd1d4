@echo off
rem Starts Backstory from wherever this folder lies.
setlocal
for %%I in ("%~dp0..") do set "home=%%~fI"
"%home%\bin\java" "-XX:AOTCache=%home%\lib\backstory\start.aot" "@%home%\lib\backstory\jvm.options" "-Dbackstory.home=%home%" --module org.backstory/org.backstory.Main %*
