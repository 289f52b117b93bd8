using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// Composes the schema of what is accepted when a type is read, for <see cref="AcceptanceChecker"/>. Where only user code
/// knows what it accepts, everything is accepted. It is internal, so it has its own keywords.
/// </summary>
internal sealed class AcceptedSchemaComposer : SchemaComposer
{
    /// <summary>
    /// The required keys: for each an array of alternatives (its aliases), each an array of the keys of its path. An
    /// object of the path may occur several times, so its schema cannot require keys.
    /// </summary>
    public const string Required = "requiredKeys";

    /// <summary>The names that must not be duplicated, each with its member.</summary>
    public const string Unique = "uniqueKeys";

    /// <summary>The maximum depth of objects and arrays.</summary>
    public const string MaxDepth = "maxDepth";

    private AcceptedSchemaComposer(SchemaSources sources)
        : base(sources, root: null)
    {
    }

    /// <summary>The schema as minified JSON.</summary>
    /// <param name="shape">The shape that is read.</param>
    /// <param name="enums">The enums that occur in it.</param>
    /// <param name="sources">The models that may occur in it.</param>
    public static string Compose(TypeShape shape, IReadOnlyList<ResolvedEnum> enums, SchemaSources sources) => new AcceptedSchemaComposer(sources).Compose(shape, enums);

    public override bool IsAccepting => true;

    protected override SchemaNode AddObject(SchemaNode schema, ResolvedModel model) =>
        AddContent(model.Options.MaxDepth is { } depth ? schema.With(MaxDepth, CSharpText.Number((long)depth)) : schema, model);

    private SchemaNode AddContent(SchemaNode schema, ResolvedModel model) => model.Union is not { } union
        ? AddOwnObject(schema, model)
        : UnionSchema.AddAccepted(
            model.Options.CaseInsensitive == true && !union.Spec.IsListed ? schema.With("ignoreCase", "true") : schema,
            union,
            item => item.Shape is not CodecShape shape ? item.Shape.SchemaIn(this)
                : shape.TypeName == model.Spec.Declaration.FullName ? AddOwnObject(SchemaNode.Any, model)
                : Listed(shape, model));

    private SchemaNode AddOwnObject(SchemaNode schema, ResolvedModel model)
    {
        List<string> required = [];
        foreach (ResolvedMember member in model.Leaves)
        {
            // A ReadValue method may find the value anywhere in the object.
            if (member is { IsRequired: true, Place: not { IsOptional: true } } && IsFound(member))
                required.Add("[" + string.Join(",", Alternatives(member)) + "]");
        }

        schema = AddKeys(schema.WithText("type", "object"), model, model.Leaves, 0);
        return required.Count == 0 ? schema : schema.With(Required, "[" + string.Join(",", required) + "]");
    }

    private SchemaNode AddKeys(SchemaNode schema, ResolvedModel model, IReadOnlyList<ResolvedMember> members, int depth)
    {
        List<KeyValuePair<string, string>> properties = [];
        if (depth == 0 && model.Discriminator is { } discriminator)
            properties.Add(new(discriminator.Key, NameSchema(discriminator).ToJson()));
        foreach (KeyGroup<ResolvedMember> group in KeyGroups.At(members, depth, static member => member))
        {
            // Of two members with one key, one is read and one is written.
            string property = group.Member is { } member
                ? Property(member).ToJson()
                : !IsAnyFound(group.Members) ? SchemaNode.Any.ToJson()
                : AddKeys(SchemaNode.OfType("object"), model, group.Members, depth + 1).OrNull().ToJson();
            int same = properties.FindIndex(other => other.Key == group.Key);
            if (same < 0)
                properties.Add(new(group.Key, property));
            else if (property != "{}")
                properties[same] = new(group.Key, property);
        }

        foreach (ResolvedMember member in depth == 0 ? members : [])
        {
            foreach (string alias in member.Aliases)
                properties.Add(new(alias, Property(member).ToJson()));
        }

        if (depth == 0 && model is { Spec.UnknownCaseKey: { } unknown, Extra: not { IsRead: true } } && !properties.Exists(other => other.Key == unknown))
            properties.Add(new(unknown, SchemaNode.Any.ToJson()));
        bool keepsUnknown = depth == 0 && model.Extra is { IsRead: true };
        foreach (string key in depth == 0 ? model.ExcludedKeys : [])
        {
            if (!properties.Exists(other => other.Key == key))
                properties.Add(new(key, SchemaNode.Any.ToJson()));
        }

        if (properties.Count > 0)
            schema = schema.With("properties", SchemaText.Object(properties));
        if (model.Options.CaseInsensitive == true)
            schema = schema.With("ignoreCase", "true");
        if (model.Options.AllowDuplicateKeys == false)
            schema = schema.With(Unique, SchemaText.Object(UniqueNames(model, members, depth)));
        if (keepsUnknown)
            return schema.With("additionalProperties", ExtraSchema.Of(model.Extra!, this).ToJson());
        return model.Options.DisallowUnrecognizedKeys == true ? schema.With("additionalProperties", "false") : schema;
    }

    private static IEnumerable<KeyValuePair<string, string>> UniqueNames(ResolvedModel model, IReadOnlyList<ResolvedMember> members, int depth)
    {
        if (depth == 0 && model.Discriminator is { } discriminator)
            yield return new(discriminator.Key, SchemaText.Quote(discriminator.Key));
        foreach (KeyGroup<ResolvedMember> group in KeyGroups.At(members, depth, static member => member))
        {
            if (group.Member is { } member ? IsFound(member) : IsAnyFound(group.Members))
                yield return new(group.Key, SchemaText.Quote(group.Member?.FullKey ?? group.Key));
        }

        foreach (ResolvedMember member in depth == 0 ? members : [])
        {
            foreach (string alias in member.Aliases)
                yield return new(alias, SchemaText.Quote(member.FullKey));
        }
    }

    /// <summary>The schema of a discriminator. That a number is the right one is checked by the union.</summary>
    private static SchemaNode NameSchema(Discriminator discriminator) =>
        discriminator.IsNumber ? SchemaNode.OfType("number") : SchemaNode.OfType("string").With("enum", SchemaText.Array([discriminator.Text]));

    /// <summary>A member that is not read, or found by a method, accepts anything.</summary>
    private SchemaNode Property(ResolvedMember member) =>
        IsFound(member) ? (member.Spec.ReadShape ?? member.Spec.Shape).SchemaIn(this) : SchemaNode.Any;

    /// <summary>Whether a member is read at its key; an object without such members is skipped.</summary>
    private static bool IsFound(ResolvedMember member) => member is { IsRead: true, Spec.ReadValue: null };

    private static bool IsAnyFound(IReadOnlyList<ResolvedMember> members)
    {
        foreach (ResolvedMember member in members)
        {
            if (IsFound(member))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Alternatives(ResolvedMember member)
    {
        yield return SchemaText.Array([.. member.Groups, member.Key]);
        foreach (string alias in member.Aliases)
            yield return SchemaText.Array([alias]);
    }
}
