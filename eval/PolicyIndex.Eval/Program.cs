using PolicyIndex.Eval;
using PolicyIndex.Eval.Tracks;
using Spectre.Console;

if (Console.IsOutputRedirected)
{
    // A log has no width of its own; 80 would wrap the measures.
    AnsiConsole.Console.Profile.Width = 160;
}

return EvalCommand.Build(AnsiConsole.Console, AllTracks.List).Parse(args).Invoke();
