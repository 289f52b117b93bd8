using System.Reflection;
using System.Text;
using System.Text.Json;
using JsonModelGen.IntegrationTests.BadInput;
using JsonModelGen.IntegrationTests.Schemas;

namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>A row of the catalogue: the type, its samples, and what is checked of it.</summary>
internal abstract class CatalogueRow
{
    public static IReadOnlyDictionary<string, CatalogueRow> All { get; } = typeof(CatalogueRow).Assembly.GetTypes()
        .Where(static type => type.IsDefined(typeof(ReadsAttribute)))
        .Select(static type => (CatalogueRow)Activator.CreateInstance(typeof(CatalogueRow<>).MakeGenericType(type))!)
        .ToDictionary(static row => row.Model.Name);

    public abstract Type Model { get; }

    /// <summary>The type that the row is about.</summary>
    public Type Subject => Model.BaseType!.GetGenericArguments()[0];

    public ReadsAttribute Reads => Model.GetCustomAttribute<ReadsAttribute>()!;

    public IEnumerable<RefusesAttribute> Refuses => Model.GetCustomAttributes<RefusesAttribute>();

    /// <summary>The first sample, as it is read.</summary>
    public string Good => Input(Reads.Samples[0]);

    public static string Input(string sample) => sample.Split(" => ")[0];

    public static string? Output(string sample) => sample.Split(" => ") is [_, string output] ? output : null;

    /// <summary>The output for the value read.</summary>
    public abstract string Again(string json);

    public abstract void Check(string sample);

    public abstract void CheckRefused(JsonModelErrorKind kind, int position, string bad, string at, bool stjReads);

    public abstract void CheckEdges();

    public abstract void Fuzz(string json, int seed, int rounds);

    /// <summary>Whether System.Text.Json reads the type at all.</summary>
    public abstract bool StjReads();
}

/// <inheritdoc/>
internal sealed class CatalogueRow<TRow> : CatalogueRow
    where TRow : class, IJsonModel<TRow>
{
    public override Type Model => typeof(TRow);

    public override string Again(string json) => JsonModel.ToJson(JsonModel.FromJson<TRow>(json));

    public override void Check(string sample)
    {
        string input = Input(sample);
        string? output = Output(sample) ?? (Reads.Stj == Stj.ReadsAndWrites ? null : input);
        foreach ((string json, string? expected) in new[]
        {
            (PositionsJson.Everywhere(input), output is null ? null : PositionsJson.Everywhere(output)),
            (PositionsJson.WithNull(input), output is null ? null : PositionsJson.WithNull(output)),
            (PositionsJson.Shuffled(input), output is null ? null : PositionsJson.Everywhere(output)),
        })
        {
            TRow ours = JsonModel.FromJson<TRow>(json);
            string written = JsonModel.ToJson(ours);
            ModelSchemas.ShouldAllow<TRow>(written);
            if (expected is not null)
                Assert.Equal(expected, written);
            if (Reads.Stj != Stj.Neither)
                Assert.Equal(StjReference.Write(ours), written);
            if (Reads.Stj != Stj.ReadsAndWrites || (Reads.StjReadsNull && json == PositionsJson.WithNull(input)))
                continue;
            if (Reads.Beyond.Contains(sample))
            {
                Assert.False(StjReference.Accepts<TRow>(Encoding.UTF8.GetBytes(json)));
                continue;
            }

            TRow theirs = StjReference.Read<TRow>(json);
            Assert.Equal(StjReference.Write(theirs), written);
            Assert.Equal(StjReference.Write(theirs), JsonModel.ToJson(theirs));
            string again = StjReference.Write(StjReference.Read<TRow>(written));
            Assert.Equal(again, JsonModel.ToJson(JsonModel.FromJson<TRow>(written)));
        }
    }

    public override void CheckRefused(JsonModelErrorKind kind, int position, string bad, string at, bool stjReads)
    {
        string json = PositionsJson.With(position, bad, Good, out int offset);
        var error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<TRow>(json));
        Assert.Equal((kind, PositionsJson.Paths[position] + at), (error.Kind, error.Path));
        Assert.Equal(0, error.LineNumber);
        if (at.Length == 0 && kind is not (JsonModelErrorKind.InvalidText or JsonModelErrorKind.MissingKey))
            Assert.Equal(offset, error.BytePositionInLine);
        else
            Assert.InRange(error.BytePositionInLine!.Value, offset, offset + Encoding.UTF8.GetByteCount(bad) - 1);
        if (Reads.Stj == Stj.ReadsAndWrites)
            Assert.Equal(stjReads, StjReference.Accepts<TRow>(Encoding.UTF8.GetBytes(json)));
    }

    public override void CheckEdges()
    {
        byte[] json = Encoding.UTF8.GetBytes(" " + PositionsJson.Everywhere(Good) + "\n");
        TRow value = JsonModel.FromJson<TRow>(json);
        byte[] written = JsonModel.ToJsonUtf8Bytes(value);

        var reader = new Utf8JsonReader(json);
        Assert.Equal(written, JsonModel.ToJsonUtf8Bytes(JsonModel.FromJson<TRow>(ref reader)));
        Assert.Equal((JsonTokenType.EndObject, 0, (long)json.Length - 1), (reader.TokenType, reader.CurrentDepth, reader.BytesConsumed));

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            JsonModel.ToJson(writer, value);
        Assert.Equal(written, stream.ToArray());

        if (Reads.Stj == Stj.Neither)
            return;
        if (!Reads.StjMisindents)
            Assert.Equal(JsonSerializer.Serialize(value, StjReference.Indented), JsonModel.ToJson(value, JsonModelWriteOptions.Indented));
        Assert.Equal(
            JsonSerializer.Serialize(value, StjReference.Relaxed),
            JsonModel.ToJson(value, new JsonModelWriteOptions { Encoder = StjReference.Relaxed.Encoder }));
    }

    public override void Fuzz(string json, int seed, int rounds) => FuzzTests.Fuzz<TRow>(Encoding.UTF8.GetBytes(json), seed, rounds);

    public override bool StjReads()
    {
        try
        {
            StjReference.Read<TRow>(PositionsJson.Everywhere(Good));
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
