using System.Globalization;
using JsonModelGen.Tests.ModelFuzz;

namespace JsonModelGen.Tests.Presets.Fuzz;

/// <summary>The members of one type, one line each, and the constructor that fills some of them.</summary>
internal sealed class StandardMembers(StandardSketch sketch, KindRow kind, string typeName)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal) { typeName, "Extra", "Item" };
    private readonly List<string> _lines = [];

    /// <summary>The properties that a derived class can hide or override.</summary>
    public List<(MemberRow Row, TypeUse Type, string Name)> Inheritable { get; } = [];

    private In Place => kind.IsReadOnly ? In.ReadOnlyStruct : kind.IsStruct ? In.Struct : In.Class;

    public void Write()
    {
        foreach (string line in _lines)
            sketch.Line(line);
    }

    public void Add(string line) => _lines.Add(line);

    public void Inherit(StandardMembers other)
    {
        foreach ((MemberRow row, TypeUse type, string name) in other.Inheritable)
        {
            _names.Add(name.TrimStart('@'));
            if (!sketch.Chance(20))
                continue;
            bool isVirtual = row.Text.Contains("virtual", StringComparison.Ordinal);
            TypeUse own = !isVirtual && sketch.Chance(20) ? sketch.Type() : type;
            MemberRow again = (isVirtual && sketch.Chance(70) ? StandardRows.Overrides : StandardRows.Again).Pick(sketch.Random, choice => own.Value is not null || !choice.NeedsValue);
            _lines.Add(Attributes(own.Text, 10, mayRename: false) + Fill(again, own, name));
        }

        _names.UnionWith(other._names);
    }

    /// <summary>The positional parameters of a record.</summary>
    public string Positional()
    {
        List<string> parameters = [];
        bool isOptional = false;
        for (int i = sketch.Random.Next(1, 5); i > 0; i--)
        {
            TypeUse type = sketch.Type();
            string name = sketch.Fresh(_names);
            isOptional |= type.Constant is not null && sketch.Chance(20);
            string attributes = string.Concat(Attributes(type.Text, 25).Split("] ", StringSplitOptions.RemoveEmptyEntries).Select(static one => one.Replace("[", "[property: ", StringComparison.Ordinal) + "] "));
            parameters.Add(attributes + type.Text + " " + name + (isOptional ? " = " + (sketch.Chance(20) ? "default" : type.Constant ?? "default") : ""));
        }

        return "(" + string.Join(", ", parameters) + ")";
    }

    /// <summary>The parameters of a primary constructor, and the members that are initialized with them.</summary>
    public string Primary()
    {
        List<string> parameters = [];
        for (int i = sketch.Random.Next(1, 4); i > 0; i--)
        {
            (TypeUse type, string name, string parameter, MemberRow row) = Filled();
            _lines.Add(Attributes(type.Text, 20) + Fill(row, type, name).TrimEnd(';') + " = " + parameter + ";");
            parameters.Add(type.Text + " " + parameter);
        }

        return "(" + string.Join(", ", parameters) + ")";
    }

    /// <summary>One or several constructors.</summary>
    public void Constructors()
    {
        List<string> parameters = [];
        string body = "";
        bool isOptional = false;
        for (int i = sketch.Random.Next(1, 5); i > 0; i--)
        {
            (TypeUse type, string name, string parameter, MemberRow row) = Filled();
            _lines.Add(Attributes(type.Text, 20) + Fill(row, type, name));
            isOptional |= type.Constant is not null && sketch.Chance(20);
            parameters.Add(type.Text + " " + parameter + (isOptional ? " = " + (type.Constant ?? "default") : ""));
            body += " this." + name + " = " + parameter + ";";
        }

        bool hasOther = sketch.Chance(25);
        string attribute = hasOther && sketch.Chance(60) || sketch.Chance(15) ? "[JsonConstructor] " : sketch.Chance(5) ? "[SetsRequiredMembers] " : "";
        string access = sketch.Random.Next(15) switch { 0 => "private ", 1 => "internal ", _ => "public " };
        _lines.Add(attribute + access + typeName + "(" + string.Join(", ", parameters) + ") {" + body + " }");
        if (hasOther)
            _lines.Add((sketch.Chance(85) ? "public " : "private ") + typeName + "() { }");
    }

    /// <summary>Members that no constructor fills.</summary>
    public void Plain(bool hasInitializers)
    {
        for (int i = sketch.Random.Next(sketch.Chance(15) ? 12 : 6); i > 0; i--)
        {
            TypeUse type = sketch.Type();
            MemberRow row = StandardRows.Members.Pick(sketch.Random, row =>
                row.In.HasFlag(Place) && (row.CanBeSealed || !kind.Text.Contains("sealed", StringComparison.Ordinal)) && (type.Value is not null || !row.NeedsValue));
            string name = sketch.Fresh(_names);
            bool isData = !row.Text.Contains("this[", StringComparison.Ordinal) && !row.Text.Contains("partial", StringComparison.Ordinal) && !row.Text.StartsWith("private $T $F", StringComparison.Ordinal);
            string attributes = isData ? Attributes(type.Text, 25) : "";

            // Of two members with one name, System.Text.Json writes both if their keys differ.
            if (!attributes.Contains("JsonPropertyName", StringComparison.Ordinal) && row.Text.StartsWith("public ", StringComparison.Ordinal) && row.Text.Contains("{ get; ", StringComparison.Ordinal) && !row.Text.Contains("required", StringComparison.Ordinal) && !row.Text.Contains("static", StringComparison.Ordinal) && !row.Text.Contains("partial", StringComparison.Ordinal))
                Inheritable.Add((row, type, name));
            string text = Fill(row, type, name, hasInitializers && type.Value is not null && sketch.Chance(35) ? " = " + type.Value + ";" : "");
            _lines.Add(attributes + text);
        }
    }

    private (TypeUse Type, string Name, string Parameter, MemberRow Row) Filled()
    {
        TypeUse type = sketch.Type();
        string name = sketch.Fresh(_names);
        string plain = name.TrimStart('@');
        string parameter = "@" + (sketch.Chance(90) ? char.ToLowerInvariant(plain[0]) + plain[1..] : plain);
        _names.Add(parameter.TrimStart('@'));
        return (type, name, parameter, StandardRows.Filled.Pick(sketch.Random, row => row.In.HasFlag(Place)));
    }

    private string Attributes(string type, int percent, bool mayRename = true)
    {
        string text = "";
        while (sketch.Chance(percent))
        {
            AttributeRow row = StandardRows.Attributes.Pick(sketch.Random, row => Fits(row, type) && (mayRename || !row.Text.Contains("PropertyName", StringComparison.Ordinal)));
            string filled = row.Text
                .Replace("$K", StandardRows.Keys.Pick(sketch.Random) + sketch.NextNumber(), StringComparison.Ordinal)
                .Replace("$R", sketch.Random.Next(-3, 4).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("$T", type.TrimEnd('?'), StringComparison.Ordinal);
            string kindOf = filled.Split('(', ']')[0];
            if (!text.Contains(kindOf, StringComparison.Ordinal))
                text += filled;
        }

        return text;
    }

    private bool Fits(AttributeRow row, string type) => (sketch.HasNumbersAsText || !row.Text.Contains("AsString", StringComparison.Ordinal)) && row.For switch
    {
        MemberTypes.Enum => sketch.IsEnum(type) || (row.Text.Contains("EnumConverter)", StringComparison.Ordinal) && type.TrimEnd('?') == "E"),
        _ when row.Text.Contains("NumberHandling", StringComparison.Ordinal) && type.Contains('T', StringComparison.Ordinal) => false,
        MemberTypes.Number => sketch.Chance(5) || type.Contains("int", StringComparison.Ordinal) || type.Contains("long", StringComparison.Ordinal) || type.Contains("double", StringComparison.Ordinal) || type.Contains("decimal", StringComparison.Ordinal) || type.Contains("byte", StringComparison.Ordinal) || type.Contains("float", StringComparison.Ordinal),
        _ => true,
    };

    private string Fill(MemberRow row, TypeUse type, string name, string initializer = "") => row.Text
        .Replace("Shown$N", "Shown" + name.TrimStart('@'), StringComparison.Ordinal)
        .Replace("$T", type.Text, StringComparison.Ordinal)
        .Replace("$N", name, StringComparison.Ordinal)
        .Replace("$V", type.Value ?? "default!", StringComparison.Ordinal)
        .Replace("$F", "_f" + _lines.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("$I;", initializer.Length > 0 ? initializer : ";", StringComparison.Ordinal)
        .Replace("$I", initializer, StringComparison.Ordinal);
}
