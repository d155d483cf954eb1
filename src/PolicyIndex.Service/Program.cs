using PolicyIndex.Service.Cli;

return await CommandLine.RunAsync(args);
