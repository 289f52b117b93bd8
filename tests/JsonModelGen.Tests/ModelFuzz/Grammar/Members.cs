using System.Globalization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>The generated members of one type, one line each.</summary>
internal sealed class Members(Sketch sketch, PlannedModel owner)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal) { owner.Name.TrimStart('@') };
    private readonly List<string> _lines = [];
    private readonly List<(MemberRow Row, string Type, string Name)> _inherited = [];

    /// <summary>The positional parameters of a base record, for the record that derives from it.</summary>
    public List<(string Type, string Name)> PassedOn { get; } = [];

    /// <summary>The parameters of the constructor.</summary>
    public List<(string Type, string Name)> Taken { get; } = [];

    private In Place => owner.Kind.IsReadOnly ? In.ReadOnlyStruct : owner.Kind.IsStruct ? In.Struct : In.Class;

    public void Write(Sketch target)
    {
        foreach (string line in _lines.Concat(sketch.Methods))
            target.Line(line);
        sketch.Methods.Clear();
    }

    public void Inherit(PlannedModel other)
    {
        foreach ((MemberRow row, string type, string name) in other.Members)
        {
            _names.Add(name.TrimStart('@'));
            _inherited.Add((row, type, name));
            owner.Members.Add((row, type, name));
        }

        owner.OtherNames.AddRange(other.OtherNames);
    }

    /// <summary>Parameters of a record, which become properties.</summary>
    public IEnumerable<string> Positional(bool isBase = false)
    {
        bool isOptional = false;
        for (int i = sketch.Random.Next(1, 5); i > 0; i--)
        {
            TypeUse type = TypeGrammar.Next(sketch);
            string name = Name();
            while (owner.OtherNames.Contains(name))
                name = Name();
            isOptional |= type.Constant is not null && sketch.Chance(15);
            string attributes = AttributeGrammar.OfParameter(sketch, isPositional: true, type.Text);
            owner.Members.Add((new MemberRow(""), type.Text, name));
            if (isBase)
                PassedOn.Add((type.Text, name));
            Taken.Add((type.Text, name));
            yield return attributes + type.Text + " " + name + (isOptional && !isBase ? Default(type) : "");
        }
    }

    /// <summary>Parameters of a primary constructor, and the properties that are initialized with them.</summary>
    public IEnumerable<string> Primary()
    {
        // The parameters of a record also become properties, so that two members have one value.
        if (owner.Kind.IsRecord)
            sketch.Traits |= Traits.OneWay | Traits.StjOnlyWrites;
        for (int i = sketch.Random.Next(0, 4); i > 0; i--)
        {
            TypeUse type = TypeGrammar.Next(sketch);
            string name = Name();
            string parameter = Parameter(name);
            _names.Add(parameter.TrimStart('@'));
            MemberRow row = MemberRows.Filled.Pick(sketch.Random, row => row.In.HasFlag(Place) && !row.Text.Contains("$F", StringComparison.Ordinal));
            _lines.Add(AttributeGrammar.OfMember(sketch, row.Text, type.Text) + Fill(row.Text, type, name).TrimEnd(';') + " = " + parameter + ";");
            Taken.Add((type.Text, parameter));
            yield return AttributeGrammar.OfParameter(sketch, isPositional: false, type.Text) + type.Text + " " + parameter;
        }
    }

    /// <summary>A constructor that fills members.</summary>
    public string Constructor()
    {
        List<string> parameters = [];
        string body = "";
        bool isOptional = false;
        int count = sketch.Random.Next(1, 5);
        for (int i = 0; i < count; i++)
        {
            TypeUse type = TypeGrammar.Next(sketch);
            while (count == 1 && IsOwner(type))
                type = TypeGrammar.Next(sketch);
            string name = Name();
            string parameter = Parameter(name);
            MemberRow row = MemberRows.Filled.Pick(sketch.Random, row => row.In.HasFlag(Place));
            _lines.Add(AttributeGrammar.OfMember(sketch, row.Text, type.Text) + Fill(row.Text, type, name));
            owner.Members.Add((row, type.Text, name));
            isOptional |= type.Constant is not null && sketch.Chance(15);
            string modifier = isOptional ? "" : MemberRows.ParameterModifiers.Pick(sketch.Random);
            parameters.Add(AttributeGrammar.OfParameter(sketch, isPositional: false, type.Text) + modifier + type.Text + " " + parameter + (isOptional ? Default(type) : ""));
            Taken.Add((type.Text, parameter));
            body += " this." + name + " = " + parameter + ";";
        }

        string attribute = sketch.Random.Next(12) switch { 0 => "[JsonConstructor] ", 1 => "[SetsRequiredMembers] ", _ => "" };
        string accessibility = sketch.Random.Next(12) switch { 0 => "private", 1 => "internal", 2 when !owner.Kind.IsStruct => "protected", _ => "public" };
        string text = attribute + accessibility + " " + owner.Name + "(" + string.Join(", ", parameters) + ") {" + body + " }";
        if (!sketch.Chance(15))
            return text;

        // The other constructor leaves non-nullable members null.
        sketch.Traits |= Traits.Unreadable;
        return text + "\npublic " + owner.Name + "() { }";
    }

    /// <summary>A static method that creates the object, or null if an initializer must set more than the constructor does.</summary>
    public string? Factory(string self, IEnumerable<(string Type, string Name)> passedOn)
    {
        if (_lines.Exists(static line => line.Contains("required ", StringComparison.Ordinal)))
            return null;

        // System.Text.Json calls a constructor instead, which may have other parameters.
        sketch.Traits |= Traits.StjOnlyWrites | Traits.OneWay;
        List<(string Type, string Name)> taken = [.. passedOn, .. Taken];
        return (sketch.Chance(50) ? "private" : "public") + " static " + self + " Make(" + string.Join(", ", taken.Select(static one => one.Type + " " + one.Name)) + ") => new(" +
            string.Join(", ", taken.Select(static one => one.Name)) + ");";
    }

    /// <summary>Members that no constructor fills.</summary>
    public void Plain(bool hasInitializers)
    {
        foreach ((MemberRow row, string type, string name) in _inherited)
        {
            if (!sketch.Chance(12))
                continue;
            string own = sketch.Chance(75) ? type : TypeGrammar.Next(sketch).Text;
            string start = row.Text.Contains("virtual", StringComparison.Ordinal) && sketch.Chance(80) ? "public override " : "public new ";
            // The constructor fills the hidden member.
            if (owner.Kind.IsRecord)
                sketch.Traits |= Traits.Unreadable;
            _lines.Add(AttributeGrammar.OfMember(sketch, "", own) + start + own + " " + name + " { get; " + (sketch.Chance(60) ? "set; }" : "init; }"));
        }

        for (int i = sketch.Random.Next(sketch.Chance(10) ? 12 : 6); i > 0; i--)
        {
            TypeUse type = TypeGrammar.Next(sketch);
            MemberRow row = MemberRows.All.Pick(sketch.Random, row =>
                row.In.HasFlag(Place) && (row.CanBeSealed || !owner.Kind.Text.Contains("sealed", StringComparison.Ordinal)) && (type.Value is not null || !row.NeedsValue) && (!row.NeedsCSharp14 || sketch.IsHighestLanguageVersion));
            string name = sketch.Chance(1) && sketch.Chance(50) ? NameRows.Reserved.Pick(sketch.Random) : Name();
            sketch.Traits |= row.Traits;
            if (row.Text.Contains(" get", StringComparison.Ordinal) && !row.Text.Contains("required", StringComparison.Ordinal))
                owner.Members.Add((row, type.Text, name));
            else
                owner.OtherNames.Add(name);
            string initializer = hasInitializers && type.Value is not null && sketch.Chance(35) ? " = " + type.Value + ";" : "";
            string text = Fill(row.Text, type, name)
                .Replace("$I;", initializer.Length > 0 ? initializer : ";", StringComparison.Ordinal)
                .Replace("$I", initializer, StringComparison.Ordinal);
            _lines.Add((row.IsData ? AttributeGrammar.OfMember(sketch, row.Text, type.Text) : "") + text);
        }
    }

    /// <summary>Whether a constructor with only this parameter would be the copy constructor of a record, which cannot create a first value.</summary>
    private bool IsOwner(TypeUse type) => owner.Kind.IsRecord && type.Text.TrimEnd('?').Split('<')[0] == owner.Name;

    private string Name()
    {
        string name;
        do
        {
            name = sketch.Fresh(NameRows.Members, _names);
        }
        while ((owner.Kind.IsRecord || owner.Kind.IsStruct) && NameRows.OfObject.Contains(name));

        return name;
    }

    /// <summary>The name of the parameter that fills a member: the member's name, usually in camel case.</summary>
    private string Parameter(string name)
    {
        string plain = name.TrimStart('@');
        return "@" + (sketch.Chance(90) ? char.ToLowerInvariant(plain[0]) + plain[1..] : plain);
    }

    private string Default(TypeUse type) => sketch.Chance(20) ? " = default" : " = " + (type.Constant ?? "default");

    private string Fill(string text, TypeUse type, string name) => text
        .Replace("$T", type.Text, StringComparison.Ordinal)
        .Replace("$N", name, StringComparison.Ordinal)
        .Replace("$V", type.Value ?? "default!", StringComparison.Ordinal)
        .Replace("$F", "_f" + _lines.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
