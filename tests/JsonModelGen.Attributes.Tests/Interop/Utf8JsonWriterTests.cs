using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Interop;

public class Utf8JsonWriterTests
{
    private static readonly JavaScriptEncoder All = JavaScriptEncoder.Create(UnicodeRanges.All);
    private static readonly JavaScriptEncoder NoLetterA = JavaScriptEncoder.Create(WithoutA());

    public static TheoryData<string, JsonWriterOptions> Layouts => new()
    {
        { "compact", default },
        { "default encoder", new() { Encoder = JavaScriptEncoder.Default } },
        { "relaxed", new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping } },
        { "all ranges", new() { Encoder = All } },
        { "no a", new() { Encoder = NoLetterA } },
        { "indented", new() { Indented = true } },
        { "indented, not validated", new() { Indented = true, SkipValidation = true } },
        { "indented with tabs", new() { Indented = true, IndentCharacter = '\t', IndentSize = 1, NewLine = "\r\n" } },
        { "indented by nothing", new() { Indented = true, IndentSize = 0, NewLine = "\n" } },
        { "indented far", new() { Indented = true, IndentSize = 127, NewLine = "\n" } },
        { "indented and relaxed", new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping } },
        { "indented, all ranges", new() { Indented = true, Encoder = All } },
        { "indented, no a", new() { Indented = true, Encoder = NoLetterA } },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Writes_the_bytes_of_System_Text_Json_in_every_position(string name, JsonWriterOptions options)
    {
        AssertSame<Team, ModelCodec<Team>>(name, options, Team.Sample);
        AssertSame<Team, ModelCodec<Team>>(name, options, new Team { Scores = null!, Members = null! });
        AssertSame<Team?, NullableReferenceCodec<Team, ModelCodec<Team>>>(name, options, null);
        AssertSame<List<Member>, ListCodec<Member, ModelCodec<Member>>>(name, options, Team.Sample.Members);
        AssertSame<List<Member>, ListCodec<Member, ModelCodec<Member>>>(name, options, []);
        AssertSame<Dictionary<string, double>, DictionaryCodec<string, double, StringCodec, DoubleCodec>>(name, options, Team.Sample.Scores);
        AssertSame<Dictionary<string, double>, DictionaryCodec<string, double, StringCodec, DoubleCodec>>(name, options, []);
        AssertSame<Dictionary<DateTimeOffset, int>, DictionaryCodec<DateTimeOffset, int, DateTimeOffsetCodec, Int32Codec>>(
            name, options, Team.Sample.Days);
        AssertSame<DateTimeOffset, DateTimeOffsetCodec>(name, options, Team.Sample.Since);
        AssertSame<string, StringCodec>(name, options, "a+b é \"<\\> \u2028 😀 \n \u007f");
        AssertSame<string, StringCodec>(name, options, "");
        AssertSame<int, Int32Codec>(name, options, -5);
        AssertSame<double, DoubleCodec>(name, options, 1e300);
        AssertSame<decimal, DecimalCodec>(name, options, 1.50m);
        AssertSame<bool, BooleanCodec>(name, options, true);
        AssertSame<byte[], ByteArrayCodec>(name, options, [1, 251, 255, 254]);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task The_same_layouts_work_without_a_writer(string name, JsonWriterOptions layout)
    {
        var options = new JsonModelWriteOptions
        {
            WriteIndented = layout.Indented,
            Encoder = layout.Encoder,
            IndentCharacter = layout.IndentCharacter,
            IndentSize = layout.IndentSize,
            NewLine = layout.NewLine,
        };
        byte[] expected = Written(layout, writer => JsonSerializer.Serialize(writer, Team.Sample, SystemTextJson(layout)));

        Assert.Equal(Encoding.UTF8.GetString(expected), JsonModel.ToJson(Team.Sample, options));
        Assert.Equal(expected, JsonModel.ToJsonUtf8Bytes(Team.Sample, options));
        var buffer = new ArrayBufferWriter<byte>();
        JsonModel.ToJson(buffer, Team.Sample, options);
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        using var stream = new MemoryStream();
        await JsonModel.ToJsonAsync(stream, Team.Sample, options, TestContext.Current.CancellationToken);
        Assert.Equal(expected, stream.ToArray());
        Assert.NotNull(name);
    }

    [Fact]
    public void Writes_nothing_if_it_fails()
    {
        var cycle = new Team();
        cycle.Parent = cycle;
        foreach (JsonWriterOptions options in (JsonWriterOptions[])[default, new() { Indented = true }, new() { Encoder = All }])
        {
            var buffer = new ArrayBufferWriter<byte>();
            using var writer = new Utf8JsonWriter(buffer, options);
            writer.WriteStartArray();
            (long committed, int pending) = (writer.BytesCommitted, writer.BytesPending);
            JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.ToJson(writer, cycle));
            Assert.Equal(JsonModelErrorKind.DepthExceeded, error.Kind);
            Assert.Throws<JsonModelException>(() => JsonModel.ToJson<double, DoubleCodec>(writer, double.NaN));
            Assert.Equal((committed, pending, 1), (writer.BytesCommitted, writer.BytesPending, writer.CurrentDepth));
            JsonModel.ToJson<int, Int32Codec>(writer, 1); // and it can go on
            writer.WriteEndArray();
        }

        var output = new ArrayBufferWriter<byte>();
        Assert.Throws<JsonModelException>(() => JsonModel.ToJson(output, cycle));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void The_writer_refuses_a_value_where_none_is_allowed()
    {
        foreach (bool indented in (bool[])[false, true])
        {
            using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>(), new JsonWriterOptions { Indented = indented });
            writer.WriteStartObject();
            int pending = writer.BytesPending;
            Assert.Throws<InvalidOperationException>(() => JsonModel.ToJson(writer, Team.Sample));
            Assert.Throws<InvalidOperationException>(() => JsonModel.ToJson<int, Int32Codec>(writer, 1));
            Assert.Equal(pending, writer.BytesPending);
        }
    }

    [Theory]
    [InlineData(0, 0, 64)]
    [InlineData(0, 10, 54)]
    [InlineData(5, 2, 3)]
    [InlineData(2000, 2, 62)]
    public void Depth_includes_that_of_the_writer(int writerLimit, int outer, int inner)
    {
        foreach (bool indented in (bool[])[false, true])
        {
            using var writer = new Utf8JsonWriter(
                new ArrayBufferWriter<byte>(), new JsonWriterOptions { MaxDepth = writerLimit, Indented = indented });
            for (int i = 0; i < outer; i++)
                writer.WriteStartArray();
            // the members of the innermost team are one level deeper than the team
            JsonModel.ToJson(writer, Nested(inner - 1));
            Assert.Throws<JsonModelException>(() => JsonModel.ToJson(writer, Nested(inner)));
        }
    }

    [Fact]
    public void The_depth_limit_can_be_chosen()
    {
        var options = new JsonModelWriteOptions { MaxDepth = 200, WriteIndented = true };
        Assert.NotNull(JsonModel.ToJson(Nested(199), options));
        Assert.Throws<JsonModelException>(() => JsonModel.ToJson(Nested(200), options));
        Assert.Throws<JsonModelException>(() => JsonModel.ToJson(Nested(64)));
    }

    internal static byte[] Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
            write(writer);
        return buffer.WrittenSpan.ToArray();
    }

    // it escapes names with its own encoder, everything else with the writer's
    private static JsonSerializerOptions SystemTextJson(JsonWriterOptions options) =>
        new(Team.SystemTextJson) { Encoder = options.Encoder };

    private static Team Nested(int depth) => depth == 1 ? new Team() : new Team { Parent = Nested(depth - 1) };

    private static TextEncoderSettings WithoutA()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Cyrillic);
        settings.ForbidCharacter('a');
        return settings;
    }

    private static void AssertSame<T, TCodec>(string name, JsonWriterOptions options, T value)
        where TCodec : IJsonCodec<T>
    {
        JsonSerializerOptions theirs = SystemTextJson(options);
        byte[] expected = Written(options, writer => Everywhere(writer, () => JsonSerializer.Serialize(writer, value, theirs)));
        byte[] actual = Written(options, writer => Everywhere(writer, () => JsonModel.ToJson<T, TCodec>(writer, value)));
        Assert.Equal(name + Encoding.UTF8.GetString(expected), name + Encoding.UTF8.GetString(actual));

        expected = Written(options, writer => JsonSerializer.Serialize(writer, value, theirs));
        actual = Written(options, writer => JsonModel.ToJson<T, TCodec>(writer, value));
        Assert.Equal(name + Encoding.UTF8.GetString(expected), name + Encoding.UTF8.GetString(actual));
    }

    private static void Everywhere(Utf8JsonWriter writer, Action write)
    {
        writer.WriteStartArray();
        write();
        write();
        writer.WriteStartObject();
        writer.WritePropertyName("first");
        write();
        writer.WriteNumber("n", 1);
        writer.WritePropertyName("deep");
        writer.WriteStartArray();
        writer.WriteNumberValue(1);
        write();
        writer.WriteEndArray();
        writer.WritePropertyName("last");
        write();
        writer.WriteEndObject();
        write();
        writer.WriteEndArray();
    }
}
