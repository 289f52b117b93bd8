using System.Globalization;
using JsonModelGen.Tests.ModelFuzz;

namespace JsonModelGen.Tests.Presets.Fuzz;

/// <summary>The state of a file while it is being generated, and the types that its members can have.</summary>
internal sealed class StandardSketch(int number, Random random)
{
    private static readonly HashSet<string> s_untyped = ["object", "ArrayList", "Hashtable", "IList", "ICollection", "IEnumerable", "IDictionary"];

    private readonly List<string> _lines = [];
    private int _numbers;
    private readonly HashSet<string> _structs = new(StringComparer.Ordinal);

    public Random Random => random;

    /// <summary>Whether numbers may be written as text. Untyped values do not occur then: their numbers are always numbers.</summary>
    public bool HasNumbersAsText { get; } = random.Next(100) < 15;

    public bool IsNullableEnabled { get; } = random.Next(100) < 65;

    /// <summary>The models and enums that are written so far.</summary>
    public List<TypeRow> Types { get; } = [];

    public HashSet<string> TypeNames { get; } = new(StringComparer.Ordinal);

    public string Source => string.Join('\n', _lines) + "\n";

    /// <summary>A number that makes a key unique.</summary>
    public string NextNumber() => (++_numbers).ToString(CultureInfo.InvariantCulture);

    public bool Chance(int percent) => random.Next(100) < percent;

    public void Line(string line) => _lines.Add(line);

    /// <summary>A type name that is unique in the compilation.</summary>
    public string TypeName(string prefix) => prefix + TypeNames.Count.ToString(CultureInfo.InvariantCulture) + "F" + number.ToString(CultureInfo.InvariantCulture) + (TypeNames.Add(prefix + TypeNames.Count) ? "" : "_");

    public void AddType(TypeRow row, bool isValueType)
    {
        Types.Add(row);
        if (isValueType)
            _structs.Add(row.Text);
    }

    public bool IsEnum(string type) => Types.Exists(row => row.IsKey && row.Text == type.TrimEnd('?'));

    /// <summary>A name that is not used yet.</summary>
    public string Fresh(HashSet<string> used)
    {
        string name;
        do
        {
            name = NameRows.Members.Pick(random);
        }
        while (NameRows.OfObject.Contains(name) || !used.Add(name.TrimStart('@')));

        return name;
    }

    /// <summary>The type of a member.</summary>
    public TypeUse Type(int depth = 0)
    {
        TypeRow row = Pick(depth);
        object[] parts = new object[2];
        for (int i = 0; i < row.Arity; i++)
            parts[i] = i == 0 && row.FirstIsKey ? Key() : Type(depth + 1).Text;
        string text = Format(row.Text, parts);
        bool isValueType = _structs.Contains(row.Text) || row.Text is "int" or "bool" or "byte" or "long" or "double" or "decimal" or "char" or "Guid" or "DateTime" or "TimeSpan" or "JsonElement" or "float" or "short";
        // In a nullable struct, System.Text.Json does not read numbers from strings, even if it is a collection.
        bool isCollection = row.Text is "ImmutableArray<{0}>" or "Memory<{0}>" or "ReadOnlyMemory<{0}>";
        bool isModel = Types.Contains(row) && !row.IsKey;
        if (Chance(isModel ? 60 : 20) && !isCollection && (IsNullableEnabled || isValueType))
            return new TypeUse(text + "?", Chance(50) ? "null" : row.Constant, Chance(50) ? "null" : row.Value is null ? row.Constant : Format(row.Value, parts));
        return new TypeUse(text, row.Constant, row.Value is null ? row.Constant : Format(row.Value, parts));
    }

    private TypeRow Pick(int depth)
    {
        int dice = random.Next(1000);
        if (dice < 220 && Types.Count > 0)
            return Types[random.Next(Types.Count)];
        if (dice < 270)
            return StandardRows.FurtherTypes.Pick(random, row => (depth < 3 || row.Arity == 0) && IsAllowed(row));
        return dice < 480 && depth < 3
            ? TypeRows.Composites.Pick(random, static row => !row.Traits.HasFlag(Traits.NoStj))
            : TypeRows.Scalars.Pick(random, IsAllowed);
    }

    /// <summary>The serializer reads null for a JsonDocument as a document that contains it, which is documented.</summary>
    private bool IsAllowed(TypeRow row) => row.Text != "JsonDocument" && !row.Traits.HasFlag(Traits.NoStj) && !(HasNumbersAsText && s_untyped.Contains(row.Text));

    private string Key()
    {
        List<TypeRow> enums = Types.FindAll(static row => row.IsKey);
        return enums.Count > 0 && Chance(30) ? enums[random.Next(enums.Count)].Text
            : Chance(50) ? "string"
            : TypeRows.Scalars.Pick(random, static row => row.IsKey && !row.Traits.HasFlag(Traits.NoStj)).Text;
    }

    private static string Format(string text, object[] parts) =>
        text.Contains('{', StringComparison.Ordinal) ? string.Format(CultureInfo.InvariantCulture, text, parts) : text;
}
