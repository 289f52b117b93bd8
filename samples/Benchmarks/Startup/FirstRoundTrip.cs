using System.Runtime.CompilerServices;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace JsonModelGen.Benchmarks;

/// <summary>Reads and writes the small object as the first work of a process. Each library has its own method, so that the others are not loaded.</summary>
internal static class FirstRoundTrip
{
    public const string Json =
        """{"id":100042,"name":"Customer Number 42","email":"customer42@example.com","createdAt":"2026-08-30T07:24:28Z","isActive":false,"score":668.107}""";

    public static readonly string[] Libraries =
        [Benchmarks.Libraries.Ours, Benchmarks.Libraries.SourceGen, Benchmarks.Libraries.Reflection, Benchmarks.Libraries.Newtonsoft];

    public static string Of(string library, string json) => library switch
    {
        Benchmarks.Libraries.Ours => Ours(json),
        Benchmarks.Libraries.SourceGen => SourceGen(json),
        Benchmarks.Libraries.Reflection => Reflection(json),
        Benchmarks.Libraries.Newtonsoft => Newtonsoft(json),
        _ => throw new UsageException($"There is no library '{library}'."),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Ours(string json) => Small.FromJson(json).ToJson();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string SourceGen(string json) =>
        System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize(json, PeerContext.Default.Small)!, PeerContext.Default.Small);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Reflection(string json)
    {
        JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        return System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize<Small>(json, options), options);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Newtonsoft(string json)
    {
        JsonSerializerSettings settings = new() { ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } };
        return JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Small>(json, settings), settings);
    }
}
