using System.Diagnostics;
using TcAssistant.Local;
using TcAssistant.Tests.Infra;

namespace TcAssistant.Tests.EndToEnd;

/// <summary>What the start command finds in a fresh clone: its own program and pins, and nothing installed. Started as a program of its own.</summary>
internal sealed class ScratchClone : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly string _program;

    public ScratchClone()
    {
        File.WriteAllText(_folder.File("TcAssistant.sln"), "");
        var source = Directory.CreateDirectory(Path.Combine(_folder.Path, "infra", "local"));
        foreach (var file in Directory.EnumerateFiles(Folders.Source).Where(file => Path.GetExtension(file) is ".json" or ".yml" or ".cjs"))
        {
            File.Copy(file, Path.Combine(source.FullName, Path.GetFileName(file)));
        }

        var built = Path.GetDirectoryName(Folders.Output("infra", "local", "TcAssistant.Local.dll"))!;
        var output = Directory.CreateDirectory(Path.Combine(_folder.Path, Path.GetRelativePath(Folders.Repository, built)));
        foreach (var file in Directory.EnumerateFiles(built))
        {
            File.Copy(file, Path.Combine(output.FullName, Path.GetFileName(file)));
        }

        _program = Path.Combine(output.FullName, "TcAssistant.Local.dll");
    }

    /// <summary>A folder or file of the clone.</summary>
    public string At(params string[] path) => Path.Combine([_folder.Path, .. path]);

    /// <summary>Lets the clone have something of this repository.</summary>
    public void Link(params string[] path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        Directory.CreateSymbolicLink(At(path), Path.Combine([Folders.Repository, .. path]));
    }

    /// <summary>A program of this name that only says one thing, in a folder that a PATH can name.</summary>
    public string Saying(string program, string words)
    {
        var folder = Directory.CreateDirectory(At("programs-" + program)).FullName;
        var file = Path.Combine(folder, program);
        File.WriteAllText(file, $"#!/bin/sh\necho '{words}'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder;
    }

    /// <summary>Starts the start command.</summary>
    /// <param name="environment">What its terminal has besides.</param>
    public Process Start(params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Programs.Find("dotnet")!, ["exec", _program])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public void Dispose() => _folder.Dispose();
}
