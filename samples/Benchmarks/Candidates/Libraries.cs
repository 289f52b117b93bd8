using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>Who is measured, by the names that are printed.</summary>
internal static class Libraries
{
    public const string Ours = "JsonModelGen";
    public const string OurBuffer = "JsonModelGen.BufferWriter";
    public const string SourceGen = "System.Text.Json.SourceGen";
    public const string Reflection = "System.Text.Json.Reflection";
    public const string Newtonsoft = "Newtonsoft.Json";
    public const string HandWritten = "HandWritten";

    /// <summary>Nobody: a copy of the finished JSON.</summary>
    public const string Copy = "Copy";

    /// <summary>Which System.Text.Json this build has for a peer.</summary>
    public static string PeerVersion
    {
        get
        {
            Version version = typeof(JsonSerializer).Assembly.GetName().Version!;
            string origin = version.Major == Environment.Version.Major ? $"in-box, .NET {Environment.Version}" : $"package, on .NET {Environment.Version}";
            return $"System.Text.Json {version.ToString(3)} ({origin})";
        }
    }
}
