using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.IntegrationTests.WrongValues;

/// <summary>The result of reading: the value written again, or the kind and path of the error.</summary>
internal sealed record Outcome(string? Written, JsonModelErrorKind Kind, string? Path)
{
    public static Outcome Of<T>(Func<T> read)
        where T : IJsonModel<T>
    {
        try
        {
            return new Outcome(JsonModel.ToJson(read()), default, null);
        }
        catch (JsonModelException error)
        {
            return new Outcome(null, error.Kind, error.Path);
        }
    }
}

/// <summary>The entry points of a model.</summary>
internal abstract class EntryPoints
{
    public static EntryPoints Of(Type model) => (EntryPoints)Activator.CreateInstance(typeof(EntryPoints<>).MakeGenericType(model))!;

    /// <summary>The result of each for some JSON, by name.</summary>
    public abstract IEnumerable<(string Name, Outcome Outcome)> Read(string json);

    /// <summary>Whether System.Text.Json accepts it.</summary>
    public abstract bool IsTakenByStj(string json);
}

/// <inheritdoc/>
internal sealed class EntryPoints<T> : EntryPoints
    where T : IJsonModel<T>
{
    private const int SegmentSize = 7;

    public override IEnumerable<(string Name, Outcome Outcome)> Read(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        yield return ("bytes", Outcome.Of(() => JsonModel.FromJson<T>(utf8)));
        yield return ("string", Outcome.Of(() => JsonModel.FromJson<T>(json)));
        yield return ("segments", Outcome.Of(() => JsonModel.FromJson<T>(Segments.Of(utf8, SegmentSize))));
        yield return ("reader", Outcome.Of(() => FromReader(new Utf8JsonReader(utf8))));
        yield return ("reader over segments", Outcome.Of(() => FromReader(new Utf8JsonReader(Segments.Of(utf8, SegmentSize)))));
        yield return ("stream", Outcome.Of(() => JsonModel.FromJsonAsync<T>(new MemoryStream(utf8)).AsTask().GetAwaiter().GetResult()));
        yield return ("pipe", Outcome.Of(() => JsonModel.FromJsonAsync<T>(PipeReader.Create(Segments.Of(utf8, SegmentSize))).AsTask().GetAwaiter().GetResult()));
    }

    public override bool IsTakenByStj(string json) => StjReference.Accepts<T>(Encoding.UTF8.GetBytes(json));

    private static T FromReader(Utf8JsonReader reader) => JsonModel.FromJson<T>(ref reader);
}
