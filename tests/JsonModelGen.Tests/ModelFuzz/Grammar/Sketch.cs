namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The state of a file of models while it is being generated.</summary>
internal sealed class Sketch(int number, Random random, bool isHighestLanguageVersion)
{
    private readonly List<string> _lines = [];
    private readonly HashSet<string> _valueTypes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _finished = new(StringComparer.Ordinal);

    /// <summary>A number that is unique in the compilation.</summary>
    public int Number => number;

    public Random Random => random;

    public bool IsHighestLanguageVersion => isHighestLanguageVersion;

    public bool IsNullableEnabled { get; } = random.Next(100) < 85;

    public Traits Traits { get; set; }

    /// <summary>Whether only attributes that System.Text.Json also supports are used: otherwise hardly any model could be compared.</summary>
    public bool IsComparable { get; } = random.Next(100) < 50;

    /// <summary>The methods that the attributes of the current type name.</summary>
    public SortedSet<string> Methods { get; } = new(StringComparer.Ordinal);

    /// <summary>The attributes of the assembly, which come first.</summary>
    public List<string> OfAssembly { get; } = [];

    /// <summary>The types of this file that members may have: other models, enums.</summary>
    public List<TypeRow> Types { get; } = [];

    public string Source => string.Join('\n', OfAssembly.Concat(_lines)) + "\n";

    /// <summary>The union from which the models of the file derive, or null.</summary>
    public PlannedModel? Union { get; set; }

    /// <summary>How that union declares its cases.</summary>
    public UnionForm UnionForm { get; set; }

    /// <summary>The enum of this file with the given name, or null.</summary>
    public TypeRow? EnumOf(string type) => Types.Find(row => row.IsKey && row.Text == type);

    /// <summary>Whether a type is a model of this file.</summary>
    public bool IsModel(string type) => Types.Exists(row => row.IsModel && row.Text.Split('<')[0] == type.Split('<')[0]);

    /// <summary>True in the given percentage of cases.</summary>
    public bool Chance(int percent) => random.Next(100) < percent;

    public void Line(string line) => _lines.Add(line);

    public void AddType(TypeRow row, bool isValueType)
    {
        Types.Add(row);
        if (isValueType)
            _valueTypes.Add(row.Text);
    }

    /// <summary>Marks a model as complete, so that a struct can contain it without containing itself.</summary>
    public void Finish(string model) => _finished.Add(model);

    /// <summary>Whether a struct may have a member of a type.</summary>
    public bool IsFinished(TypeRow row) => row.IsKey || !_valueTypes.Contains(row.Text) || _finished.Contains(row.Text);

    /// <summary>Whether <c>?</c> after a type means <see cref="Nullable{T}"/>, as far as it matters here.</summary>
    public bool IsValueType(string type) =>
        _valueTypes.Contains(type) || type is "int" or "bool" or "byte" or "long" or "double" or "decimal" or "char" or "Guid" or "DateTime" or "TimeSpan" or "JsonElement" or "WrappedId" or "RawJson";

    /// <summary>A name that is not used yet.</summary>
    public string Fresh(Table<string> names, HashSet<string> used)
    {
        string name = names.Pick(random);
        for (int suffix = 2; !used.Add(name.TrimStart('@')); suffix++)
            name = names.Pick(random) + (suffix > 5 ? suffix.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        return name;
    }
}
