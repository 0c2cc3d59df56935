using Dorsal.Cli;

using var interruption = new Interruption();
return DorsalProgram.Run(args, Surroundings.OfThisProcess(), interruption.Token);
