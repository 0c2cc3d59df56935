using System.ComponentModel;
using System.Diagnostics;

namespace Dorsal.Runs.Tests;

/// <summary>How a program is run in a network namespace of its own, in which there is nothing.</summary>
internal static class NoNetwork
{
    /// <summary>As root, or as a user who may make namespaces.</summary>
    private static readonly string[][] Ways = [["unshare", "-n"], ["unshare", "-rn"]];

    /// <summary>What stands before the program; absent where this machine does not allow it.</summary>
    public static string[]? Way { get; } = OperatingSystem.IsLinux() ? Ways.FirstOrDefault(Works) : null;

    private static bool Works(string[] way)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(way[0], [.. way[1..], "true"]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
