using System.Reflection;
using System.Runtime.Loader;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Loads compiled models, reads and writes values of each, and lets them go.</summary>
internal static class FuzzedAssembly
{
    public static void Check(byte[] image, IEnumerable<(FuzzModel Model, string TypeName)> models, FuzzResult result)
    {
        AssemblyLoadContext context = new("Fuzz", isCollectible: true);
        try
        {
            using MemoryStream stream = new(image);
            Assembly assembly = context.LoadFromStream(stream);
            StjMirror mirror = new();
            foreach ((FuzzModel model, string typeName) in models)
                Check(model, () => assembly.GetType(typeName, throwOnError: true)!, mirror, result);
        }
        finally
        {
            context.Unload();
        }
    }

    private static void Check(FuzzModel model, Func<Type> load, StjMirror mirror, FuzzResult result)
    {
        Random random = new(model.Seed);
        try
        {
            Type type = load();
            if (type.ContainsGenericParameters)
                throw new NoValueException("open generic type");
            var check = (IRoundTrip)Activator.CreateInstance(typeof(RoundTrip<>).MakeGenericType(type))!;
            for (int i = 0; i < 2; i++)
                check.Run(new RandomValues(random), mirror, model.Traits, result, isCounted: i == 0);
        }
        catch (TypeLoadException)
        {
            // A struct that holds itself in a generic struct: the compiler does not mind, the runtime does.
            result.WithoutValue[nameof(TypeLoadException)] = result.WithoutValue.GetValueOrDefault(nameof(TypeLoadException)) + 1;
        }
        catch (NoValueException exception)
        {
            result.WithoutValue[exception.Message] = result.WithoutValue.GetValueOrDefault(exception.Message) + 1;
        }
        catch (Exception exception)
        {
            Exception inner = exception is TargetInvocationException { InnerException: { } wrapped } ? wrapped : exception;
            result.Failures.Add(new FuzzFailure(model, "Value: " + inner, IsOfValue: true));
        }
    }
}
