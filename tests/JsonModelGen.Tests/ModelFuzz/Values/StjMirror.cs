using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>System.Text.Json with contracts that are modified to respect our attributes and defaults.</summary>
internal sealed class StjMirror
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public StjMirror() => Options = new JsonSerializerOptions
    {
        AllowOutOfOrderMetadataProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Apply } },
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public JsonSerializerOptions Options { get; }

    /// <summary>Whether System.Text.Json supports a type, and as an object.</summary>
    public bool Knows(Type type)
    {
        try
        {
            return Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object;
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void Apply(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
            return;
        JsonModelTypeOptionsAttribute? foreign = ForeignAttributes.Of(info.Type);
        if ((foreign ?? info.Type.GetCustomAttribute<JsonModelAttribute>(inherit: false)) is not { } model)
            return;
        if (model.DisallowUnrecognizedKeys)
            info.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        AddFurther(info, isForeign: foreign is not null);
        foreach (JsonPropertyInfo property in info.Properties)
            Apply(property, model);
    }

    /// <summary>Adds fields and non-public properties with <c>[JsonKey]</c>, which System.Text.Json does not support, and the public fields of a foreign type.</summary>
    private static void AddFurther(JsonTypeInfo info, bool isForeign)
    {
        HashSet<MemberInfo> known = [.. info.Properties.Select(static property => property.AttributeProvider).OfType<MemberInfo>()];
        for (Type? type = info.Type; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (MemberInfo member in type.GetMembers(Declared))
            {
                bool takesPart = member.IsDefined(typeof(JsonKeyAttribute)) || (isForeign && member is FieldInfo { IsPublic: true });
                if (!known.Contains(member) && takesPart && !IsIgnored(member))
                    Add(info, member);
            }
        }

        Sort(info, isForeign);
    }

    private static void Add(JsonTypeInfo info, MemberInfo member)
    {
        JsonPropertyInfo added;
        if (member is FieldInfo field)
        {
            added = info.CreateJsonPropertyInfo(field.FieldType, field.Name);
            (added.Get, added.Set) = (field.GetValue, field.IsInitOnly ? null : field.SetValue);
        }
        else
        {
            PropertyInfo property = (PropertyInfo)member;
            added = info.CreateJsonPropertyInfo(property.PropertyType, property.Name);
            (added.Get, added.Set) = (property.GetValue, property.CanWrite ? property.SetValue : null);
        }

        if (member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingDefault })
            throw new NotSupportedException("System.Text.Json does not ask a property that was added for its condition.");
        if (member.IsDefined(typeof(JsonExtensionDataAttribute)))
            throw new NotSupportedException("What was added would be a member like any other.");
        added.AttributeProvider = member;
        added.NumberHandling = member.GetCustomAttribute<JsonNumberHandlingAttribute>()?.Handling;
        added.Order = member.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0;
        info.Properties.Add(added);
    }

    /// <summary>Sorts base members first, then by declaration, but the fields of a foreign type last. A member that overrides or hides another has the position of that.</summary>
    private static void Sort(JsonTypeInfo info, bool isForeign)
    {
        if (!isForeign && info.Properties.Count > 1 && info.Properties.Any(static property => property.AttributeProvider is FieldInfo))
            throw new NotSupportedException("Fields and properties have no common order in metadata.");

        // System.Text.Json would also write a hidden member if it has another key, or if the member that hides it is ignored.
        List<JsonPropertyInfo> sorted = [.. info.Properties
            .Where(property => !IsHidden((MemberInfo)property.AttributeProvider!, info.Type))
            .OrderBy(static property => property.Order)
            .ThenBy(static property => property.AttributeProvider is FieldInfo)
            .ThenBy(property => Place((MemberInfo)property.AttributeProvider!, info.Type, isForeign))];
        info.Properties.Clear();
        foreach (JsonPropertyInfo property in sorted)
            info.Properties.Add(property);
    }

    /// <summary>Whether an included property of a derived class has the name of the member.</summary>
    public static bool IsHidden(MemberInfo member, Type model)
    {
        for (Type? type = model; type is not null && type != member.DeclaringType; type = type.BaseType)
        {
            if (type.GetProperty(member.Name, Declared) is { } property && IsIncluded(property))
                return true;
        }

        return false;
    }

    private static bool IsIncluded(MemberInfo member) =>
        member is PropertyInfo property && property.GetAccessors().Length > 0 || member.IsDefined(typeof(JsonKeyAttribute)) || member.IsDefined(typeof(JsonIncludeAttribute));

    private static (int Depth, int Token) Place(MemberInfo member, Type model, bool isForeign)
    {
        MemberInfo first = member;
        if (isForeign && member is FieldInfo)
            return (Depth(member.DeclaringType!), member.MetadataToken);
        for (Type? type = model; type is not null; type = type.BaseType)
        {
            if (type.GetField(member.Name, Declared) is { } field && IsIncluded(field))
                throw new NotSupportedException("Fields and properties have no common order in metadata.");
            if (type.GetProperty(member.Name, Declared) is { } property && IsIncluded(property))
                first = property;
        }

        return (Depth(first.DeclaringType!), first.MetadataToken);
    }

    private static int Depth(Type type) => type.BaseType is { } ancestor ? Depth(ancestor) + 1 : 0;

    private static void Apply(JsonPropertyInfo property, JsonModelTypeOptionsAttribute model)
    {
        if (property.AttributeProvider is not MemberInfo member)
            return;
        // We write a number in an object or a type argument as a number, and warn about it; in System.Text.Json the option applies to it.
        if (property.PropertyType == typeof(object) || RandomValues.DeclaredType(member).IsGenericParameter)
            property.NumberHandling = JsonNumberHandling.Strict;
        else if (property.NumberHandling is not null && RandomValues.DeclaredType(member).ContainsGenericParameters)
            throw new NotSupportedException("To System.Text.Json the option concerns the numbers of type arguments inside a collection, too.");
        CustomAttributeData[] key = [.. KeyAttributes(member)];
        string? name = Argument(key, nameof(JsonKeyAttribute.Name)) as string ?? key.SelectMany(static one => one.ConstructorArguments).Select(static argument => argument.Value as string).FirstOrDefault();
        property.Name = name ?? member.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNaming.Rename(member.Name, (Generator.Model.FieldRename)model.FieldRename);
        if (Argument(key, nameof(JsonKeyAttribute.Required)) is true)
            property.IsRequired = true;
        bool includesNull = Argument(key, nameof(JsonKeyAttribute.IncludeIfNull)) as bool? ?? (member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition switch
        {
            JsonIgnoreCondition.Never => true,
            JsonIgnoreCondition.WhenWritingNull => false,
            _ => model.IncludeIfNull,
        });
        if (!includesNull && property.ShouldSerialize is null)
            property.ShouldSerialize = static (_, value) => value is not null;
        PropertyInfo? declared = member is PropertyInfo ? member.DeclaringType!.GetProperty(member.Name, Declared) : null;
        JsonIgnoreCondition? condition = member.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition;
        if (condition == JsonIgnoreCondition.WhenWriting || Argument(key, nameof(JsonKeyAttribute.IncludeToJson)) is false)
            property.Get = null;
        else if (property.Get is null && key.Length > 0 && declared?.GetMethod is { } getter)
            property.Get = target => getter.Invoke(target, []);
        if (condition == JsonIgnoreCondition.WhenReading || Argument(key, nameof(JsonKeyAttribute.IncludeFromJson)) is false)
            property.Set = null;
        else if (property.Set is null && declared?.SetMethod is { } setter)
            property.Set = (target, value) => setter.Invoke(target, [value]);
    }

    private static bool IsIgnored(MemberInfo member) => member.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.Always };

    /// <summary>The attributes of the member, and of the constructor parameter that fills it.</summary>
    private static IEnumerable<CustomAttributeData> KeyAttributes(MemberInfo member)
    {
        CustomAttributeData[] own = [.. Constructors(member.DeclaringType!)
            .SelectMany(static constructor => constructor.GetParameters())
            .Where(parameter => Fills(parameter, member))
            .SelectMany(static parameter => parameter.CustomAttributes)
            .Concat(member.CustomAttributes)
            .Where(static attribute => attribute.AttributeType == typeof(JsonKeyAttribute))];
        return own.Length == 0 && Overridden(member) is { } overridden ? KeyAttributes(overridden) : own;
    }

    private static bool Fills(ParameterInfo parameter, MemberInfo member) =>
        parameter.Name == member.Name
        || string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase) && member.DeclaringType!.GetMember(parameter.Name!, Declared).Length == 0;

    private static PropertyInfo? Overridden(MemberInfo member)
    {
        if (member is not PropertyInfo { DeclaringType: { } declaring } property || (property.GetMethod ?? property.SetMethod)?.GetBaseDefinition().DeclaringType == declaring)
            return null;
        for (Type? type = declaring.BaseType; type is not null; type = type.BaseType)
        {
            if (type.GetProperty(member.Name, Declared) is { } overridden)
                return overridden;
        }

        return null;
    }

    /// <summary>The constructors with parameters that may be used; none if there is a public one without.</summary>
    private static ConstructorInfo[] Constructors(Type type)
    {
        ConstructorInfo[] all = type.GetConstructors(Declared);
        ConstructorInfo[] marked = Array.FindAll(all, static constructor => constructor.IsDefined(typeof(JsonConstructorAttribute)));
        if (marked.Length > 0)
            return marked;
        return Array.Exists(all, static constructor => constructor is { IsPublic: true } && constructor.GetParameters().Length == 0) ? [] : all;
    }

    private static object? Argument(CustomAttributeData[] attributes, string name) =>
        attributes.SelectMany(static attribute => attribute.NamedArguments).Where(argument => argument.MemberName == name).Select(static argument => argument.TypedValue.Value).FirstOrDefault();
}
