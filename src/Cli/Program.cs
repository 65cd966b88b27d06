using Headwater.Cli.Verbs;

return await HeadwaterCommand.RunAsync(args);
