namespace Headwater.Gate;

/// <summary>Debian and Ubuntu, where the gate can fetch what it lacks.</summary>
public static class Debian
{
    public static bool IsUbuntu { get; } =
        File.Exists("/etc/os-release") && File.ReadLines("/etc/os-release").Contains("ID=ubuntu");

    /// <summary>Says no where there is no apt-get or nobody who may use it; the caller then says what is missing.</summary>
    public static bool Install(string package)
    {
        string[] may =
            Environment.IsPrivilegedProcess ? ["env"]
            : Shell.Succeeds("sudo", "-n", "true") ? ["sudo", "-n"]
            : [];
        if (may is [] || !File.Exists("/usr/bin/apt-get"))
            return false;
        Console.WriteLine($"Installing {package} with apt-get.");
        string[] get =
        [
            .. may[1..],
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "-o",
            "DPkg::Lock::Timeout=300",
            "-q",
        ];
        Shell.Run(may[0], [.. get, "update"]);
        Shell.Run(may[0], [.. get, "install", "-y", "--no-install-recommends", package]);
        return true;
    }
}
