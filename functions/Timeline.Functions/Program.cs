using Timeline.Functions.Commands;
using Timeline.Functions.Triggers.Host;

// The Functions host gives no arguments. Not making a command line then saves a tenth of a cold start.
return args.Length == 0 && FunctionsHost.IsPresent
    ? await Serving.Run([], CancellationToken.None)
    : await TimelineCommand.Run(args);
