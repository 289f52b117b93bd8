using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Creates random values of any type that a model can have.</summary>
internal sealed class RandomValues(Random random)
{
    private const int MaxDepth = 3;

    /// <summary>The prefix of the keys in a member with <c>[JsonExtra]</c>, which must not be keys of other members.</summary>
    private const string UnknownKey = "other ";

    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();
    private int _depth;
    private bool _isOfTypeArgument;
    private string _keyPrefix = "";

    public Random Random => random;

    /// <summary>Whether any reference may be null, and enums may have values that they do not declare.</summary>
    public bool IsStandard { get; init; }

    /// <summary>A value of a model, created by its constructor and by setting every member that can be set.</summary>
    public object Model(Type type)
    {
        if (++_depth > MaxDepth + 6)
            throw new NoValueException("cycle without an end");
        type = CaseOf(type);
        bool isPart = _isOfTypeArgument;
        ConstructorInfo? constructor = Constructor(type);
        object model;
        try
        {
            model = constructor is null
                ? Activator.CreateInstance(type, nonPublic: true)!
                : constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
        }
        catch (MissingMethodException exception)
        {
            throw new NoValueException("no constructor", exception);
        }

        bool isForeign = IsForeign(type);
        for (Type? current = type; current is not null && current != typeof(object) && current != typeof(ValueType); current = current.BaseType)
        {
            foreach (PropertyInfo property in current.GetProperties(Declared))
            {
                // A hidden property is not read back, and may set a member that is.
                if (property.SetMethod is { IsStatic: false } && !StjMirror.IsHidden(property, type) && property.GetIndexParameters().Length == 0 && property.PropertyType is { IsByRef: false, IsByRefLike: false })
                    property.SetValue(model, MemberValue(property, property.PropertyType, Nullability(() => _nullability.Create(property))));
            }

            foreach (FieldInfo field in current.GetFields(Declared))
            {
                if (!field.IsInitOnly && field.IsDefined(typeof(JsonKeyAttribute)) | field.IsDefined(typeof(JsonIncludeAttribute)) | (isForeign && field.IsPublic))
                    field.SetValue(model, MemberValue(field, field.FieldType, Nullability(() => _nullability.Create(field))));
            }
        }

        _depth--;
        _isOfTypeArgument = isPart;
        return model;
    }

    /// <summary>The nullability of a member. .NET throws for some types nested in closed generic ones.</summary>
    private static NullabilityInfo Nullability(Func<NullabilityInfo> create)
    {
        try
        {
            return create();
        }
        catch (IndexOutOfRangeException exception)
        {
            throw new NoValueException("nullability that .NET cannot tell", exception);
        }
    }

    /// <summary>A value for a member. The nullability of type arguments is not known at run time, so values of them are not null.</summary>
    private object? MemberValue(MemberInfo member, Type type, NullabilityInfo nullability)
    {
        _isOfTypeArgument = DeclaredType(member).ContainsGenericParameters;
        _keyPrefix = KeepsUnknownKeys(member) ? UnknownKey : "";
        return Any(type, nullability, mayBeNull: !DisallowsNull(member));
    }

    /// <summary>Whether the member, or the constructor parameter with its name, holds unknown keys.</summary>
    private static bool KeepsUnknownKeys(MemberInfo member) =>
        member.IsDefined(typeof(JsonExtraAttribute)) || member.IsDefined(typeof(JsonExtensionDataAttribute)) ||
        member.DeclaringType!.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .SelectMany(static constructor => constructor.GetParameters())
            .Any(parameter => parameter.IsDefined(typeof(JsonExtraAttribute)) && string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the member has <c>[DisallowNull]</c>, which the compiler moves from a property to its setter's parameter.</summary>
    private static bool DisallowsNull(MemberInfo member) => member.IsDefined(typeof(DisallowNullAttribute)) ||
        member is PropertyInfo { SetMethod: { } setter } && setter.GetParameters()[^1].IsDefined(typeof(DisallowNullAttribute));

    /// <summary>The type of a member in the definition of its generic type; object if the type is not generic.</summary>
    public static Type DeclaredType(MemberInfo member) => member.DeclaringType is { IsGenericType: true } declaring
        ? declaring.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member) is PropertyInfo property
            ? property.PropertyType
            : ((FieldInfo)declaring.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member)).FieldType
        : typeof(object);

    /// <summary>A value, or null if the type allows it.</summary>
    public object? Any(Type type, NullabilityInfo? nullability, bool mayBeNull = true)
    {
        bool canBeNull = IsStandard ? mayBeNull && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null) : mayBeNull && !_isOfTypeArgument && (Nullable.GetUnderlyingType(type) is not null ||
            (!type.IsValueType && nullability is not { ReadState: NullabilityState.NotNull } and not { WriteState: NullabilityState.NotNull }));
        if (canBeNull && (_depth > MaxDepth || random.Next(4) == 0))
            return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return IsStandard && random.Next(8) == 0 ? Enum.ToObject(type, random.Next(16)) : RandomScalars.Enum(type, random);
        if (RandomScalars.All.TryGetValue(type, out Func<Random, object>? make))
            return make(random);
        if (type.IsDefined(typeof(JsonModelAttribute), inherit: false) || IsForeign(type))
            return Model(type);
        if (type is { Namespace: SharedTypes.Namespace, IsArray: false, BaseType: { IsGenericType: true } @base } && @base != typeof(object))
            return RandomCollections.Derived(type, @base, this);
        if (type.Namespace == SharedTypes.Namespace && !type.IsArray)
        {
            bool isPart = _isOfTypeArgument;
            object shared = Constructor(type)!.Invoke([.. Constructor(type)!.GetParameters().Select(Argument)]);
            _isOfTypeArgument = isPart;
            return shared;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
            return Optional(type, nullability);
        return type.IsArray || type.IsGenericType ? RandomCollections.Make(type, nullability, this) : throw new NoValueException(type.Namespace is "System" ? type.Name : "type that is no model");
    }

    /// <summary>Absent, or a value.</summary>
    private object Optional(Type type, NullabilityInfo? nullability) => _depth > MaxDepth || random.Next(3) == 0
        ? Activator.CreateInstance(type)!
        : Activator.CreateInstance(type, Any(type.GetGenericArguments()[0], nullability is { GenericTypeArguments: [var inside] } ? inside : null))!;

    /// <summary>A random case of a union; any other type unchanged.</summary>
    private Type CaseOf(Type union)
    {
        Type[] cases = [.. union.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Select(static listed => listed.DerivedType)];
        if (cases.Length > 0 && !union.IsAbstract && !cases.Contains(union))
            cases = [.. cases, union];
        else if (union.IsDefined(typeof(JsonModelUnionAttribute), inherit: false))
            cases = [.. TypesOf(union.Assembly).Where(type => type.IsAssignableTo(union) && !type.IsAbstract && type.IsDefined(typeof(JsonModelCaseAttribute), inherit: false))];
        else if (cases.Length == 0)
            return union;
        return cases.Length > 0 ? cases[random.Next(cases.Length)] : throw new NoValueException("union without cases");
    }

    /// <summary>The types that can be loaded: another model of the assembly may be a struct that contains itself in a generic struct.</summary>
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }

    private static bool IsForeign(Type type) => ForeignAttributes.Of(type) is not null;

    /// <summary>The prefix of the keys of the dictionary that is created next; dictionaries inside it have none.</summary>
    public string TakeKeyPrefix()
    {
        string prefix = _keyPrefix;
        _keyPrefix = "";
        return prefix;
    }

    /// <summary>A random number of elements for a collection.</summary>
    public int Count() => _depth > MaxDepth ? 0 : random.Next(_depth > 1 ? 2 : 4);

    private object? Argument(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        _isOfTypeArgument = parameter.Member.DeclaringType is { IsGenericType: true } declaring &&
            ((ConstructorInfo)declaring.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(parameter.Member)).GetParameters()[parameter.Position].ParameterType.ContainsGenericParameters;
        _keyPrefix = UnknownKey;
        return Any(type, Nullability(() => _nullability.Create(parameter)), mayBeNull: !parameter.IsDefined(typeof(DisallowNullAttribute)));
    }

    private static ConstructorInfo? Constructor(Type type)
    {
        ConstructorInfo[] all = [.. type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constructor => !(constructor.GetParameters() is [var only] && only.ParameterType == type))];
        return Array.Find(all, static constructor => constructor.IsDefined(typeof(JsonConstructorAttribute))) ??
            all.OrderByDescending(static constructor => constructor.GetParameters().Length).FirstOrDefault();
    }
}
