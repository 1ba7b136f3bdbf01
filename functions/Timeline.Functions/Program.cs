using Timeline.Functions.Commands;

return await TimelineCommand.Create().Parse(args).InvokeAsync();
