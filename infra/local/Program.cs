using TcAssistant.Local;

var tools = await NpmTools.EnsureAsync(new Progress<string>(Console.WriteLine), default);
await using var azurite = await Azurite.StartInMemoryAsync(tools, default);
Console.WriteLine(azurite.ConnectionString);
await using var playground = await Playground.StartAsync(tools, new Uri("http://127.0.0.1:3978/api/messages"), Folders.Fresh("playground"), usualPort: true, default);
Console.WriteLine(playground.Page);
