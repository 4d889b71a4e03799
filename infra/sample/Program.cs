using TcAssistant.Sample;

// Run from the root of the repository: dotnet run --project infra/sample
var folder = args.Length > 0 ? args[0] : Path.Combine("bot", "App", "Sample");
Directory.CreateDirectory(folder);
foreach (var (name, bytes) in SampleFiles.All())
{
    File.WriteAllBytes(Path.Combine(folder, name), bytes);
    Console.WriteLine($"{name}: {bytes.Length} bytes");
}
