using System.Globalization;
using System.Text;
using System.Text.Json;
using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Schemas;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Literals.Acceptance;

/// <summary>A type whose JSON is one string or number, with its reader and texts on which that and the check of literals must agree.</summary>
public abstract class AcceptanceCase
{
    private static readonly SchemaSources s_noModels = new(static _ => null, [], new ModelOptions());

    public required string Name { get; init; }

    /// <summary>Texts without quotation marks; those that start with <c>#</c> are numbers.</summary>
    public required string[] Texts { get; init; }

    /// <summary>Whether the check also refuses everything that the reader refuses.</summary>
    public bool IsExact { get; init; } = true;

    internal TypeShape? Shape { get; init; }

    /// <summary>Whether the codec reads a value.</summary>
    public abstract bool Reads(string json);

    /// <summary>Whether it reads a key.</summary>
    public abstract bool ReadsKey(string json);

    public abstract bool HasKeys { get; }

    public bool Accepts(string json) => AcceptanceChecker.Check(JsonTreeParser.Parse(json), _schema.Value).Count == 0;

    public bool AcceptsKey(string json) => AcceptanceChecker.Check(JsonTreeParser.Parse("{" + json + ":1}"), _keySchema.Value).Count == 0;

    public override string ToString() => Name;

    private readonly Lazy<string> _schema;
    private readonly Lazy<string> _keySchema;

    protected AcceptanceCase()
    {
        _schema = new(() => AcceptedSchemaComposer.Compose(ShapeOfType, [], s_noModels));
        _keySchema = new(() => AcceptedSchemaComposer.Compose(
            new DictionaryShape("Dictionary", "DictionaryCodec", ShapeOfType, ScalarTable.Rows["Int32"].Shape, CanBePopulated: false), [], s_noModels));
    }

    private TypeShape ShapeOfType => Shape ?? ScalarTable.Rows[Name].Shape;

    /// <summary>The text as JSON, with only the necessary escapes or with every character escaped.</summary>
    public static string Quote(string text, bool escapesAll = false)
    {
        StringBuilder json = new("\"");
        foreach (char character in text)
        {
            if (escapesAll || char.IsSurrogate(character) || character is '"' or '\\' or < ' ')
                json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(character);
        }

        return json.Append('"').ToString();
    }
}

internal sealed class AcceptanceCase<T, TCodec> : AcceptanceCase
    where T : notnull
    where TCodec : IJsonCodec<T>
{
    private delegate T Read(ref Utf8SpanReader reader);

    private static readonly Read? s_readKey = typeof(IJsonKeyCodec<T>).IsAssignableFrom(typeof(TCodec))
        ? typeof(TCodec).GetMethod("ReadKey")!.CreateDelegate<Read>()
        : null;

    public override bool HasKeys => s_readKey is not null;

    public override bool Reads(string json) => IsRead(json, TCodec.Read);

    public override bool ReadsKey(string json) => IsRead(json + ":", s_readKey!);

    private static bool IsRead(string json, Read read)
    {
        try
        {
            Utf8SpanReader reader = new(Encoding.UTF8.GetBytes(json));
            read(ref reader);
            reader.ReadEnd();
            return true;
        }
        catch (JsonModelException)
        {
            return false;
        }
    }
}
