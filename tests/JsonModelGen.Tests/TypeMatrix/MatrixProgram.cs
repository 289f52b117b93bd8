using System.Text;

namespace JsonModelGen.Tests.TypeMatrix;

/// <summary>The models of the matrix (one for each type, with a member for each form), compiled and run once.</summary>
internal static class MatrixProgram
{
    /// <summary>System.Text.Json as the reference; it does not support <c>BigInteger</c>, tuples as arrays, and types that write themselves.</summary>
    private const string Reference =
        """
        public sealed class Big : JsonConverter<BigInteger>
        {
            public override BigInteger Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();
            public override void Write(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options) => writer.WriteRawValue(value.ToString());
            public override void WriteAsPropertyName(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
        }

        public sealed class Own<T>(Action<T, Utf8JsonWriter> write) : JsonConverter<T>
        {
            public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();
            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(value, writer);
        }

        public static class Matrix
        {
            private static readonly JsonSerializerOptions s_options = new()
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Converters =
                {
                    new Big(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
                    new Own<(int, string?)>(static (value, writer) => JsonSerializer.Serialize(writer, new object?[] { value.Item1, value.Item2 })),
                    new Own<OwnNumber>(static (value, writer) => writer.WriteNumberValue(value.Value)),
                    new Own<OwnText>(static (value, writer) => writer.WriteStringValue(value.Value)),
                    new Own<OwnList>(static (value, writer) => JsonSerializer.Serialize(writer, value.Values)),
                },
            };

            public static void Try<T>(string row, T value, StringBuilder results)
                where T : IJsonModel<T>
            {
                string ours = JsonModel.ToJson(value);
                T read = JsonModel.FromJson<T>(ours);
                Add(row, "written", ours, results);
                Add(row, "reference", JsonSerializer.Serialize(value, s_options), results);
                Add(row, "again", JsonModel.ToJson(read), results);
                Add(row, "equal", JsonSerializer.Serialize(read, s_options), results);
                Add(row, "segments", JsonModel.ToJson(JsonModel.FromJson<T>(Encoding.UTF8.GetBytes(ours))), results);
                Add(row, "defaulted", JsonModel.ToJson(JsonModel.FromJson<T>(ours.Replace("\"defaulted\":", "\"unknown\":"))), results);
            }

            private static void Add(string row, string what, string json, StringBuilder results)
            {
                foreach (JsonProperty member in JsonElement.Parse(json).EnumerateObject())
                    results.Append(row).Append('\t').Append(what).Append('\t').Append(member.Name).Append('\t').Append(member.Value.GetRawText()).Append('\n');
            }
        }

        """;

    private static readonly Lazy<ILookup<(string Row, string Form), (string What, string Json)>> s_results = new(RunAll);

    /// <summary>The result for one type in one form: the operation, and the resulting JSON of the member.</summary>
    public static Dictionary<string, string> Results(string row, string form) =>
        s_results.Value[(row, char.ToLowerInvariant(form[0]) + form[1..])].ToDictionary(static result => result.What, static result => result.Json);

    private static ILookup<(string Row, string Form), (string What, string Json)> RunAll()
    {
        StringBuilder source = new(MatrixRows.Declarations + Reference);
        StringBuilder calls = new("{ var results = new System.Text.StringBuilder(); ");
        foreach (MatrixType type in MatrixRows.Types)
        {
            source.Append(Model(type)).Append('\n');
            calls.Append("Matrix.Try(\"" + type.Name + "\", new " + type.Name + "Row(), results); ");
        }

        string text = (string)GeneratorHarness.Run(source.ToString(), calls.Append("return results.ToString(); }").ToString())!;
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split('\t'))
            .ToLookup(static parts => (parts[0], parts[2]), static parts => (parts[1], parts[3]));
    }

    private static string Model(MatrixType type)
    {
        StringBuilder model = new("[JsonModel]\npublic partial class " + type.Name + "Row\n{\n");
        foreach ((string name, string form, string value) in MatrixRows.Forms)
            model.Append("    public " + Fill(form, type) + " " + name + " { get; set; } = " + Fill(value, type) + ";\n");
        model.Append("    [JsonKey(DefaultFactory = nameof(Make))] public " + type.Type + " Defaulted { get; set; } = " + type.Other + ";\n");
        model.Append("    private static " + type.Type + " Make() => " + type.One + ";\n}\n");
        return model.ToString();
    }

    private static string Fill(string template, MatrixType type) => template
        .Replace("ONE", type.One, StringComparison.Ordinal)
        .Replace("OTHER", type.Other, StringComparison.Ordinal)
        .Replace("T?", type.Type + "?", StringComparison.Ordinal)
        .Replace("<T>", "<" + type.Type + ">", StringComparison.Ordinal)
        .Replace(" T>", " " + type.Type + ">", StringComparison.Ordinal)
        .Replace("T[]", type.Type + "[]", StringComparison.Ordinal) is var text && text == "T" ? type.Type : text;
}
