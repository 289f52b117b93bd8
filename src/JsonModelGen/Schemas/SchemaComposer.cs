using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// Composes the schema of one model: its own, and those of the models in it under <c>$defs</c>. Members that are read but never written, or
/// omitted when null, are not required, so that everything that the model writes is valid.
/// </summary>
internal class SchemaComposer : ISchemaScope
{
    private readonly SchemaSources _sources;
    private readonly string? _root;
    private readonly SchemaDefinitions _definitions = new();
    private readonly ForeignSchemas _foreign;
    private readonly Queue<(string Name, ResolvedModel Model, ArgumentSchemas Arguments)> _pending = new();
    private IReadOnlyList<ResolvedEnum> _enums = [];

    /// <summary>A composer of one schema.</summary>
    /// <param name="sources">All models.</param>
    /// <param name="root">The <c>global::</c> name of the model to describe, or null.</param>
    /// <param name="isFlat">Whether all definitions refer to each other by their places in the schema, also those of other assemblies.</param>
    protected SchemaComposer(SchemaSources sources, string? root, bool isFlat = false)
    {
        _sources = sources;
        _root = root;
        _foreign = new ForeignSchemas(_definitions, isFlat);
    }

    /// <summary>The schema as minified JSON.</summary>
    public static string Compose(ResolvedModel model, SchemaSources sources)
    {
        SchemaComposer composer = new(sources, model.Spec.Declaration.FullName);
        SchemaNode schema = SchemaNode.Any.WithText("$schema", "https://json-schema.org/draft/2020-12/schema")
            .WithText("title", model.Spec.Declaration.DisplayName);
        composer._enums = model.Enums;
        return composer.WithDefinitions(composer.AddObject(schema, model));
    }

    public virtual bool IsAccepting => false;

    public SchemaNode ModelOf(ModelShape shape)
    {
        if (shape.TypeName == _root)
            return SchemaNode.Reference("#");
        if (_sources.Find(shape.TypeName) is not { } model)
            return Foreign(shape.ForeignSchema, schema => _foreign.Of(shape.TypeName, schema));

        return Defined(shape.TypeName, model, ArgumentSchemas.None);
    }

    /// <summary>The preferred name of a definition.</summary>
    /// <param name="model">The model.</param>
    /// <param name="arguments">Its type arguments.</param>
    /// <param name="union">The union that has the model as a listed case, if it is described as such.</param>
    protected virtual string NameOf(ResolvedModel model, ArgumentSchemas arguments, ResolvedModel? union) => model.Spec.Declaration.DisplayName;

    public ArgumentSchemas Arguments { get; private set; } = ArgumentSchemas.None;

    /// <summary>In its own schema, a generic model has its type parameters as arguments.</summary>
    public SchemaNode GenericModelOf(GenericModelShape shape)
    {
        ArgumentSchemas arguments = ArgumentSchemas.Of(shape, this);
        if (shape.Definition == _root && arguments.AreParameters)
            return SchemaNode.Reference("#");
        return _sources.Find(shape.Definition) is { } model ? Defined(arguments.Identity, model, arguments) : Foreign(shape.ForeignSchema, schema => _foreign.Of(shape, schema, arguments));
    }

    /// <summary>A reference to the definition of a model, which is added if it is new.</summary>
    protected SchemaNode Defined(string identity, ResolvedModel model, ArgumentSchemas arguments, ResolvedModel? union = null)
    {
        if (_definitions.Declare(identity, NameOf(model, arguments, union), out string name))
            _pending.Enqueue((name, model, arguments));
        return SchemaNode.Reference(SchemaDefinitions.UriOf(name));
    }

    public SchemaNode? EnumOf(string codec) => FindEnum(codec) is { } item ? EnumSchema.ValueOf(item, this) : null;

    public SchemaNode? EnumKeyOf(string codec) => FindEnum(codec) is { } item ? EnumSchema.KeyOf(item, this) : null;

    public string? EnumJsonOf(string codec, long bits) => FindEnum(codec) is { } item ? EnumSchema.JsonOf(item, bits) : null;

    /// <summary>The schema of a shape outside a model.</summary>
    protected string Compose(TypeShape shape, IReadOnlyList<ResolvedEnum> enums) => WithDefinitions(SchemaOf(shape, enums));

    /// <summary>The same, without the definitions to which it refers.</summary>
    protected SchemaNode SchemaOf(TypeShape shape, IReadOnlyList<ResolvedEnum> enums)
    {
        _enums = enums;
        return shape.SchemaIn(this);
    }

    private string WithDefinitions(SchemaNode schema)
    {
        string definitions = ComposeDefinitions();
        return (_definitions.IsEmpty ? schema : schema.With("$defs", definitions)).ToJson();
    }

    /// <summary>The definitions of everything that has been referred to.</summary>
    protected string ComposeDefinitions()
    {
        while (_pending.Count > 0)
        {
            (string name, ResolvedModel model, Arguments) = _pending.Dequeue();
            _enums = model.Enums;
            _definitions.Add(name, AddObject(SchemaNode.Any, model).ToJson());
        }

        return _definitions.ToJson();
    }

    /// <summary>Adds the description of a model to a schema.</summary>
    protected virtual SchemaNode AddObject(SchemaNode schema, ResolvedModel model)
    {
        SchemaNotes? notes = _sources.NotesOf(model.Spec.Declaration.FullName);
        if (notes?.Description is { } description)
            schema = schema.WithText("description", description);
        if (model.Union is { } union)
            return UnionSchema.AddWritten(schema, union, item => item.Shape is CodecShape own ? OwnOrListed(own, model, notes) : item.Shape.SchemaIn(this));
        schema = schema.WithText("type", "object");

        return AddKeys(schema, model, model.Leaves, 0, notes);
    }

    /// <summary>An object of a union's own type, or of a listed case, whose name belongs to the union.</summary>
    private SchemaNode OwnOrListed(CodecShape shape, ResolvedModel union, SchemaNotes? notes) => shape.TypeName == union.Spec.Declaration.FullName
        ? AddKeys(SchemaNode.OfType("object"), union, union.Leaves, 0, notes)
        : Listed(shape, union);

    /// <summary>A listed case, whose name belongs to the union.</summary>
    protected SchemaNode Listed(CodecShape shape, ResolvedModel union)
    {
        if (_sources.Find(shape.TypeName) is { } model)
        {
            foreach (ListedCase listed in model.ListedCases)
            {
                if (shape.TypeName + "." + listed.Codec == shape.Codec)
                    return Defined(shape.Codec, model with { Discriminator = listed.Discriminator, Union = null }, ArgumentSchemas.None, union);
            }
        }

        return SchemaNode.OfType("object");
    }

    /// <summary>The keys of one object: of the model, or of an object of a <c>Path</c>.</summary>
    private SchemaNode AddKeys(SchemaNode schema, ResolvedModel model, IReadOnlyList<ResolvedMember> members, int depth, SchemaNotes? notes)
    {
        List<KeyValuePair<string, string>> properties = [];
        List<string> required = [];
        if (depth == 0 && model.Discriminator is { } discriminator)
        {
            properties.Add(new(discriminator.Key, UnionSchema.Of(discriminator).ToJson()));
            required.Add(discriminator.Key);
        }

        foreach (KeyGroup<ResolvedMember> group in KeyGroups.At(members, depth, static member => member))
        {
            if (group.Member is not { } member)
            {
                properties.Add(new(group.Key, AddKeys(SchemaNode.OfType("object"), model, group.Members, depth + 1, notes).ToJson()));
                continue;
            }

            string property = Property(member, model.Options.Directions, NoteOf(member, notes)).ToJson();
            int same = properties.FindIndex(other => other.Key == member.Key);
            if (same < 0)
                properties.Add(new(member.Key, property));
            else
                properties[same] = new(member.Key, "{\"anyOf\":[" + properties[same].Value + "," + property + "]}");
            if (depth == 0)
                AddAliases(member, notes, properties);
            if (IsRequired(member, model.Options.Directions))
                required.Add(member.Key);
        }

        // Aliases are in the model's own object, whatever the path of their member.
        foreach (ResolvedMember member in depth == 0 ? members : [])
        {
            if (member.Groups.Count > 0)
                AddAliases(member, notes, properties);
        }

        if (properties.Count > 0)
            schema = schema.With("properties", SchemaText.Object(properties));
        if (required.Count > 0)
            schema = schema.With("required", SchemaText.Array(required));
        if (depth == 0 && model.Extra is { } extra)
            return schema.With("additionalProperties", UnknownKey(extra, NoteOf(extra, notes)).ToJson());
        return model.Options.DisallowUnrecognizedKeys == true ? schema.With("additionalProperties", "false") : schema;
    }

    private SchemaNode Property(ResolvedMember member, ModelDirections directions, MemberNote? note)
    {
        if (note?.Schema is { } declared)
            return Describe(SchemaNode.Written(declared), note);

        MemberSpec spec = member.Spec;
        TypeShape shape = member.IsWritten ? spec.Shape : spec.ReadShape ?? spec.Shape;
        SchemaNode schema = Describe(shape.SchemaIn(this), note);
        if (spec.DefaultValue is { } expression && member is { IsRead: true, IsRequired: false } && DefaultJson.Of(expression, shape, this) is { } json)
            schema = schema.With("default", json);
        if (!member.IsRead && directions.Reads)
            return schema.With("readOnly", "true");
        return member.IsWritten || !directions.Writes ? schema : schema.With("writeOnly", "true");
    }

    /// <summary>For a read-only model, the keys required for reading; for a write-only model, those always written; otherwise both.</summary>
    private static bool IsRequired(ResolvedMember member, ModelDirections directions) =>
        member.Place is not { IsOptional: true } &&
        (!directions.Reads || member is { IsRequired: true, IsRead: true }) &&
        (!directions.Writes || (member.IsWritten && member.Omission == Omission.Never));

    private void AddAliases(ResolvedMember member, SchemaNotes? notes, List<KeyValuePair<string, string>> properties)
    {
        foreach (string alias in member.Aliases)
            properties.Add(new(alias, Alias(member, NoteOf(member, notes)).ToJson()));
    }

    /// <summary>A member under an alias, which is never written.</summary>
    private SchemaNode Alias(ResolvedMember member, MemberNote? note)
    {
        SchemaNode schema = note?.Schema is { } declared ? SchemaNode.Written(declared) : (member.Spec.ReadShape ?? member.Spec.Shape).SchemaIn(this);
        return schema.With("deprecated", "true").With("writeOnly", "true");
    }

    /// <summary>The schema of unknown keys.</summary>
    private SchemaNode UnknownKey(ResolvedMember member, MemberNote? note) =>
        Describe(note?.Schema is { } declared ? SchemaNode.Written(declared) : ExtraSchema.Of(member, this), note);

    private static SchemaNode Describe(SchemaNode schema, MemberNote? note) =>
        note?.Description is { } description ? schema.WithText("description", description) : schema;

    private MemberNote? NoteOf(ResolvedMember member, SchemaNotes? notes)
    {
        if (member.Place is { } place)
            notes = _sources.NotesOf(place.Model);
        if (notes is not null)
        {
            foreach (MemberNote note in notes.Members)
            {
                if (note.Name == member.Spec.Name)
                    return note;
            }
        }

        return null;
    }

    /// <summary>A model of another assembly, with its own schema, or any object.</summary>
    private SchemaNode Foreign(string? schema, Func<string, SchemaNode> describe) =>
        IsAccepting || schema is not { } json ? SchemaNode.OfType("object") : describe(json);

    private ResolvedEnum? FindEnum(string codec)
    {
        foreach (ResolvedEnum item in _enums)
        {
            if (item.Spec.CodecName == codec)
                return item;
        }

        return _sources.FindEnum(codec);
    }
}
