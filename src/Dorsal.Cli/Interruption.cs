using System.Runtime.InteropServices;

namespace Dorsal.Cli;

/// <summary>
/// Turns Ctrl-C, a terminal that is closed, and the request to end that other programs send, into a cancellation, so that child
/// processes are ended and nothing half-written stays behind. A second one ends the program at once.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private readonly PosixSignalRegistration hangUp;

    public Interruption()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);
        hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Handle);
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        hangUp.Dispose();
        source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        if (source.IsCancellationRequested)
            return;

        context.Cancel = true;
        source.Cancel();
    }
}
