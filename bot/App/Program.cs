using TcAssistant.App.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess(), Serve.RunAsync);
