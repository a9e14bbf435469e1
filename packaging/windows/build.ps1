# NOT YET RUN: written from the documentation, to be tried on Windows.
#
# Makes app\target\package\hushnote-VERSION-windows-x64.msi of what `mvn package` left in app\target\dist. Needs a JDK 25
# in JAVA_HOME and WiX 3, 4 or 5 on the PATH.
$ErrorActionPreference = 'Stop'
$here = $PSScriptRoot
$root = (Resolve-Path "$here\..\..").Path
$dist = "$root\app\target\dist"
$out = "$root\app\target\package"
$work = "$out\work"
$jdk = $env:JAVA_HOME
if (-not $jdk) { throw 'build: name the folder of a JDK 25 in JAVA_HOME' }
if (-not (Test-Path "$dist\lib")) { throw 'build: run mvn package first' }
$version = ([xml](Get-Content "$root\pom.xml")).project.version

function Invoke-Tool {
    param([string]$Name, [string[]]$Arguments)
    & "$jdk\bin\$Name.exe" @Arguments
    if ($LASTEXITCODE -ne 0) { throw "build: $Name ended with $LASTEXITCODE" }
}

function Expand-Jar {
    param([string]$Jar, [string]$Folder)
    New-Item -ItemType Directory -Force $Folder | Out-Null
    Push-Location $Folder
    try { Invoke-Tool jar @('xf', $Jar) } finally { Pop-Location }
}

if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$work\libs\ffmpeg", "$work\fx", "$work\jmods" | Out-Null
Copy-Item "$dist\lib\*.jar" "$work\libs"
Remove-Item "$work\libs\ffmpeg-*.jar", "$work\libs\javacpp-*.jar"
Copy-Item "$here\firewall.cmd" "$work\libs"

# The ffmpeg program lies unpacked; of the libraries all but those for calls from Java.
Expand-Jar (Get-Item "$dist\lib\ffmpeg-*-windows-*.jar").FullName "$work\ffmpeg"
Get-ChildItem -Recurse "$work\ffmpeg\org\bytedeco\ffmpeg" -File |
    Where-Object { $_.Name -notlike 'jni*' -and $_.Name -ne 'ffprobe.exe' } |
    Copy-Item -Destination "$work\libs\ffmpeg"

# JavaFX as jmods, so that its libraries are not unpacked into the home folder.
foreach ($jar in Get-Item "$dist\lib\fx\*-win*.jar") {
    $name = $jar.Name -replace '^javafx-([a-z]*)-.*', 'javafx.$1'
    Copy-Item $jar.FullName "$work\fx"
    Expand-Jar $jar.FullName "$work\$name\classes"
    Remove-Item -Recurse "$work\$name\classes\META-INF" -ErrorAction SilentlyContinue
    New-Item -ItemType Directory -Force "$work\$name\bin" | Out-Null
    Move-Item "$work\$name\classes\*.dll" "$work\$name\bin"
    Invoke-Tool jmod @('create', '--class-path', "$work\$name\classes", '--libs', "$work\$name\bin", "$work\jmods\$name.jmod")
}
$jars = (Get-Item "$work\libs\*.jar").FullName
$named = & "$jdk\bin\jdeps.exe" --multi-release 25 --ignore-missing-deps --print-module-deps --module-path "$work\fx" @jars |
    Select-Object -Last 1
$unused = 'java.compiler', 'java.scripting', 'java.instrument', 'jdk.jfr'
$modules = (@($named -split ',' | Where-Object { $_ -notin $unused }) + 'jdk.localedata' + 'jdk.charsets' + 'jdk.crypto.mscapi') -join ','
Invoke-Tool jlink @('--module-path', "$work\jmods", '--add-modules', $modules, '--strip-debug', '--no-header-files',
    '--no-man-pages', '--include-locales=en,ko', '--output', "$work\runtime")

$options = @('--java-options', '-Dhushnote.ffmpeg=$APPDIR\ffmpeg', '--java-options', '-XX:-UsePerfData')
Get-Content "$dist\lib\window.options" | Where-Object { $_ -and -not $_.StartsWith('#') } |
    ForEach-Object { $options += @('--java-options', $_) }
# One launcher with a console for the command line, one without for the window.
Set-Content "$work\command.properties" "win-console=true`nwin-shortcut=false`nwin-menu=false"
Invoke-Tool jpackage (@('--type', 'msi', '--name', 'Hushnote', '--app-version', $version, '--vendor', 'Hushnote',
    '--icon', "$root\assets\icon\hushnote.ico", '--license-file', "$root\LICENSE",
    '--input', "$work\libs", '--main-jar', "hushnote-$version.jar", '--main-class', 'dev.hushnote.Hushnote',
    '--runtime-image', "$work\runtime", '--dest', $out,
    '--add-launcher', "hushnote-command=$work\command.properties", '--file-associations', "$here\pack.properties",
    '--win-menu', '--win-shortcut-prompt', '--win-dir-chooser', '--win-per-user-install',
    '--win-upgrade-uuid', '6d3f0a52-4a0e-4b5c-9f0e-5c1d0f8b7a31') + $options)
Move-Item "$out\Hushnote-*.msi" "$out\hushnote-$version-windows-x64.msi"
Remove-Item -Recurse -Force $work
